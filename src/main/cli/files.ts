import { open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { largestFile } from '#shared/formats/index.ts';
import { UserError } from '#shared/model/trouble.ts';

/** The bytes of a file. Throws a UserError that names it when it is missing, a folder, too large or not readable. */
export async function readInput(path: string): Promise<Uint8Array> {
  const found = await lookAt(path);
  if (found === undefined) throw new UserError('input-missing', { path });
  if (found.isDirectory()) throw new UserError('input-is-folder', { path });
  if (found.size > largestFile) throw new UserError('file-too-large', { megabytes: largestFile / 1_000_000 });
  try {
    return await readFile(path);
  } catch (error) {
    throw asUserError(error, 'input-unreadable', path);
  }
}

/** Refuses an output that cannot be written or is the input itself, before any work is done. Gives the path to write to. */
export async function checkOutput(path: string, input: string): Promise<string> {
  const folder = dirname(path);
  if (!(await lookAt(folder))?.isDirectory()) throw new UserError('output-folder-missing', { path: folder });
  const there = await lookAt(path);
  if (there === undefined) return path;
  if (there.isDirectory()) throw new UserError('output-is-folder', { path });
  const source = await lookAt(input);
  if (source?.dev === there.dev && source.ino === there.ino) throw new UserError('output-is-input');
  return realpath(path); // a link stays a link
}

/** Writes to a temporary name and renames: whoever looks sees the old file or the whole new one, never a part. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.eurofolio-${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(ignoreMissing);
    throw asUserError(error, 'output-not-writable', path);
  }
}

async function lookAt(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw asUserError(error, 'input-unreadable', path);
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

/** Trouble that the system has with a file is the person's to mend; anything else is a bug and stays one. */
function asUserError(error: unknown, code: string, path: string): unknown {
  return typeof codeOf(error) === 'string' ? new UserError(code, { path }) : error;
}
