// One producer in a process of its own: renders on request and reports how long each document took.
// Argument: the producer's id.
import { writeFileSync } from 'node:fs';
import { profileText, sizes, variant } from './documents.ts';
import type { Open } from './peers/job.ts';
import { producerById } from './producers.ts';
import { requestSchema, type Answer, type Request } from './warm-messages.ts';

const texts = Object.fromEntries(sizes.map((size) => [size, profileText(size)]));
const answer = (message: Answer): unknown => process.send?.(message);
let variants = 0;

try {
  const open = await producerById(process.argv[2]).open();
  process.on('message', (message) => void work(open, requestSchema.parse(message)));
  process.on('disconnect', () => void stop(open));
  answer({ kind: 'ready' });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  answer({ kind: 'unavailable', reason: reason.split('\n')[0] ?? '' });
  process.disconnect();
}

async function work({ render, settle }: Open, { size, renders, save }: Request): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n < renders; n++) {
    const job = variant(texts[size] ?? '', variants++);
    const start = performance.now();
    const bytes = await render(job);
    times.push(performance.now() - start);
    settle?.();
    if (save !== undefined) writeFileSync(save, bytes);
  }
  answer({ kind: 'done', times });
}

async function stop({ close }: Open): Promise<void> {
  await close?.();
  process.exit(0);
}
