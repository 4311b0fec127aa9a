import { writeSync } from 'node:fs';

/** Prints a result on standard output. */
export function print(text: string): void {
  process.stdout.on('error', endQuietly);
  process.stdout.write(`${text}\n`);
}

/** Tells the person something on standard error: directly, since setting up a stream takes longer than what is said. */
export function tell(...lines: string[]): void {
  let rest: Uint8Array = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(2, rest));
  } catch (error) {
    // A pipe that takes no more just now, or nothing at all any more: the stream knows how to wait.
    if (!(error instanceof Error)) throw error;
    process.stderr.on('error', endQuietly);
    process.stderr.write(rest);
  }
}

/** A reader that has seen enough (`eurofolio inspect … | head`) closes the pipe: that is no trouble to speak of. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
