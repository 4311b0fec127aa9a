import { afterEach, describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../../../../src/main/core/reading/index.ts';
import { program } from '../../../../helpers/core.ts';

const stuck = new URL('../../../../helpers/stuck-reader.ts', import.meta.url);
let bugs: unknown[] = [];
let reader: Reader | undefined;
afterEach(async () => {
  await reader?.close();
  bugs = [];
});

function start({ worker = stuck, silence = 60_000 } = {}): Reader {
  const log = (error: unknown): void => void bugs.push(error);
  return (reader = createReader({ worker, log, silence, memory: 32 }));
}
const request = (fileName: string) => ({
  bytes: new TextEncoder().encode('ord'),
  mediaType: 'text/plain',
  fileName,
  recognise: false,
});
const outcome = (...codes: string[]) => ({
  text: 'before\n',
  recognised: false,
  remarks: codes.map((code) => ({ path: '', code })),
  facts: {},
});

describe('the reader', () => {
  it.each([
    ['says nothing any more', 'hang', 'reading-timed-out', 0],
    ['takes too much memory', 'memory', 'reading-out-of-memory', 0],
    ['stumbles over a bug', 'bug', 'reading-failed', 1],
    ['is ended by a bug', 'throw', 'reading-failed', 1],
  ])(
    'gives up a worker that %s, keeps what was read, and goes on with a new one',
    async (_, name, code, count) => {
      // The other worker says all that it has to say at once.
      const { read } = start({ silence: name === 'hang' ? 100 : 60_000 });
      const outcomes = await Promise.all([read(request(name)), read(request('fine'))]);
      expect(outcomes).toEqual([outcome(code), outcome()]);
      expect(bugs).toHaveLength(count);
    },
  );

  it('reads in the order of the calls', async () => {
    const { read } = start();
    const order: string[] = [];
    await Promise.all(
      ['one', 'two', 'three'].map(async (name) => {
        await read(request(name));
        order.push(name);
      }),
    );
    expect(order).toEqual(['one', 'two', 'three']);
  });

  it('ends a document that is cancelled, and only that one', async () => {
    const { read } = start();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = read(request('hang'), undefined, running.signal);
    const second = read(request('fine'), undefined, waiting.signal);
    const third = read(request('fine'));
    waiting.abort(new Error('not wanted'));
    await expect(second).rejects.toThrow('not wanted');
    running.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    expect(await third).toEqual(outcome());
    await expect(read(request('fine'), undefined, running.signal)).rejects.toThrow('enough');
  });

  it('refuses what is waiting when it is closed, and what comes later', async () => {
    const { read, close } = start();
    const running = expect(read(request('hang'))).rejects.toMatchObject({ code: 'closing' });
    const waiting = expect(read(request('fine'))).rejects.toMatchObject({ code: 'closing' });
    await close();
    await Promise.all([running, waiting]);
    await expect(read(request('fine'))).rejects.toMatchObject({ code: 'closing' });
  });

  it('takes the bytes along when they are all of their memory, and copies them when they are not', async () => {
    const { read } = start({ worker: program.readerWorker });
    const whole = request('a.txt');
    const part = { ...whole, bytes: new TextEncoder().encode('et ord mere').subarray(3, 6) };
    expect((await read(part)).text).toBe('ord\n');
    expect((await read(whole)).text).toBe('ord\n');
    expect(whole.bytes.length).toBe(0);
    expect(part.bytes.length).toBe(3);
  });
});
