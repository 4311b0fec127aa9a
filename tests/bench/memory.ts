import { existsSync, readdirSync, readFileSync } from 'node:fs';

const pause = 5;

/**
 * Watches a process with all its children. Gives a function that ends the watch and tells the largest sum seen,
 * in MB; shared pages count in proportion. Only Linux tells it; elsewhere the function gives undefined.
 */
export function peakOfTree(pid: number | undefined): () => number | undefined {
  if (pid === undefined || !existsSync('/proc/self/smaps_rollup')) return () => undefined;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(
      peak,
      family(pid).reduce((sum, member) => sum + proportionalSize(member), 0),
    );
  }, pause);
  return () => {
    clearInterval(timer);
    return peak / 1024;
  };
}

function family(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const members = new Set([pid]);
  // A child has a higher number than its parent until numbers begin again, so a second pass is enough in practice.
  for (let pass = 0; pass < 2; pass++)
    for (const [child, parent] of parents) if (members.has(parent)) members.add(child);
  return [...members];
}

const parentOf = (pid: string): number => Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1]);

const proportionalSize = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended in the meantime
  }
}
