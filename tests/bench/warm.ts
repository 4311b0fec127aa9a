import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { benchFolder, sizes, type Size } from './documents.ts';
import type { Producer } from './producers.ts';
import { answerSchema, type Answer, type Request } from './warm-messages.ts';

/** Times in ms of one producer and size, one list for each round. */
export type Rounds = Record<Size, number[][]>;
export interface WarmResult {
  producer: Producer;
  rounds: Rounds;
}

const plan: Record<Size, { warmUp: number; rounds: number; renders: number }> = {
  short: { warmUp: 50, rounds: 10, renders: 10 },
  long: { warmUp: 10, rounds: 8, renders: 4 },
};

interface WarmProcess {
  producer: Producer;
  ask(request: Request): Promise<number[]>;
  stop(): Promise<void>;
}

/**
 * Has every producer render in turn, each in a process that stays, so that whatever else the machine does hits all
 * alike. Saves one document of each size as `<folder>/<id>-<size>.pdf`. Those that cannot work are named by `missing`.
 */
export async function measureWarm(
  producers: readonly Producer[],
  folder: string,
  missing: (producer: Producer, reason: string) => void,
): Promise<WarmResult[]> {
  const started = await Promise.all(producers.map((producer) => start(producer, missing)));
  const processes = started.filter((process) => process !== undefined);
  const results = processes.map(({ producer }) => ({ producer, rounds: { short: [], long: [] } as Rounds }));
  for (const size of sizes) {
    const { warmUp, rounds, renders } = plan[size];
    for (const { ask } of processes) await ask({ size, renders: warmUp });
    for (let round = 0; round < rounds; round++)
      for (const [index, { ask }] of inTurn(processes, round))
        results[index]?.rounds[size].push(await ask({ size, renders }));
    for (const { ask, producer } of processes)
      await ask({ size, renders: 1, save: join(folder, `${producer.id}-${size}.pdf`) });
  }
  await Promise.all(processes.map((process) => process.stop()));
  return results;
}

/** Forwards in one round, backwards in the next: nobody always works behind the same neighbour. */
function inTurn<T>(items: readonly T[], round: number): [number, T][] {
  const entries = [...items.entries()];
  return round % 2 === 0 ? entries : entries.reverse();
}

async function start(
  producer: Producer,
  missing: (producer: Producer, reason: string) => void,
): Promise<WarmProcess | undefined> {
  const child = fork(join(benchFolder, 'warm-process.ts'), [producer.id]);
  const first = await next(child);
  if (first.kind === 'ready')
    return {
      producer,
      async ask(request) {
        const answer = next(child);
        child.send(request);
        const given = await answer;
        if (given.kind === 'done') return given.times;
        throw new Error(`${producer.name}: no answer`);
      },
      stop: () =>
        new Promise((settle) => {
          child.once('exit', () => settle());
          child.disconnect();
        }),
    };
  missing(producer, first.kind === 'unavailable' ? first.reason : 'no answer');
  return undefined;
}

function next(child: ChildProcess): Promise<Answer> {
  return new Promise((settle, fail) => {
    const ended = (code: number | null): void => fail(new Error(`a producer's process ended (${code})`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      settle(answerSchema.parse(message));
    });
  });
}
