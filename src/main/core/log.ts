import { inspect } from 'node:util';

/** Writes a bug with its stack to standard error. Nothing that a person wrote goes along: errors carry codes and places. */
export function logToStderr(error: unknown, about: string): void {
  process.stderr.write(`${about}: ${inspect(error)}\n`);
}
