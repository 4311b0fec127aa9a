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
  const target = checkFolderOf(path);
  const there = lookAt(path);
  const source = lookAt(input);
  if (there && source?.dev === there.dev && source.ino === there.ino) throw new UserError('output-is-input');
  return target;
}

/** Refuses an output that is a folder or lies in none. Gives the path to write to. */
export function checkFolderOf(path: string): string {
  const folder = dirname(path);
  if (!lookAt(folder)?.isDirectory()) throw new UserError('output-folder-missing', { path: folder });
  const there = lookAt(path);
  if (there?.isDirectory()) throw new UserError('output-is-folder', { path });
  return there === undefined ? path : realpathSync(path); // a link stays a link
}

/** Writes to a temporary name and renames: whoever looks sees the old file or the whole new one, never a part. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const temporary = temporaryFor(path);
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

/** The same for what comes in parts. */
export async function writeParts(
  path: string,
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    const file = openSync(temporary, 'wx');
    try {
      for await (const part of parts) writeFileSync(file, part);
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

const temporaryFor = (path: string): string =>
  join(dirname(path), `.eurofolio-${process.pid}-${process.hrtime.bigint()}.tmp`);

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
