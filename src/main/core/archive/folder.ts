import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ArchivedFile } from './archived-file.ts';

/**
 * Writes files into a new folder, or one that is empty. They are written beside it first: whoever looks sees all of them or none.
 * Throws Node's errors (`ENOTEMPTY`, `ENOSPC`), and then nothing is left lying.
 */
export async function filesInto(folder: string, files: readonly ArchivedFile[]): Promise<void> {
  const target = resolve(folder);
  const unfinished = join(dirname(target), `.${basename(target)}-${process.pid}.tmp`);
  try {
    mkdirSync(unfinished);
    for (const file of files) {
      const path = join(unfinished, ...file.path.split('/'));
      mkdirSync(dirname(path), { recursive: true });
      await write(path, file);
    }
    renameSync(unfinished, target); // takes the place of an empty folder, and of nothing else
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function write(path: string, { parts }: ArchivedFile): Promise<void> {
  const file = openSync(path, 'wx');
  try {
    for await (const bytes of parts()) for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
