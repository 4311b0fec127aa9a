// A worker that does what no document should be able to make ours do; the file's name says what.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ fileName }: { fileName: string }) => {
  const say = (message: object): void => parentPort?.postMessage(message);
  say({ kind: 'began' });
  say({ kind: 'text', text: 'before\n' });
  if (fileName === 'hang') for (;;);
  if (fileName === 'throw') throw new Error('thrown in the worker');
  if (fileName === 'bug') return say({ kind: 'bug', error: new Error('told by the worker') });
  if (fileName === 'memory') {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 1000 }, () => ({})));
  }
  say({ kind: 'done', result: { recognised: false, remarks: [], facts: {} } });
});
