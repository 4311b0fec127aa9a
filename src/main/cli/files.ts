import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { largestFile } from '#shared/formats/index.ts';
import { UserError } from '#shared/model/trouble.ts';

// Nobody waits beside this process, so it reads and writes without the threads that do it in the background.

/** The bytes of a file. Throws a UserError that names it when it is missing, a folder, too large or not readable. */
export function readInput(path: string): Uint8Array {
  const found = lookAt(path);
  if (found === undefined) throw new UserError('input-missing', { path });
  if (found.isDirectory()) throw new UserError('input-is-folder', { path });
  if (found.size > largestFile) throw new UserError('file-too-large', { megabytes: largestFile / 1_000_000 });
  try {
    return readFileSync(path);
  } catch (error) {
    throw asUserError(error, 'input-unreadable', path);
  }
}

/** Refuses an output that cannot be written or is the input itself, before any work is done. Gives the path to write to. */
export function checkOutput(path: string, input: string): string {
  const folder = dirname(path);
  if (!lookAt(folder)?.isDirectory()) throw new UserError('output-folder-missing', { path: folder });
  const there = lookAt(path);
  if (there === undefined) return path;
  if (there.isDirectory()) throw new UserError('output-is-folder', { path });
  const source = lookAt(input);
  if (source?.dev === there.dev && source.ino === there.ino) throw new UserError('output-is-input');
  return realpathSync(path); // a link stays a link
}

/** Writes to a temporary name and renames: whoever looks sees the old file or the whole new one, never a part. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.eurofolio-${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw asUserError(error, 'output-not-writable', path);
  }
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw asUserError(error, 'input-unreadable', path);
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** Trouble that the system has with a file is the person's to mend; anything else is a bug and stays one. */
function asUserError(error: unknown, code: string, path: string): unknown {
  return typeof codeOf(error) === 'string' ? new UserError(code, { path }) : error;
}
