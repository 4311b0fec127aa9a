import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from '../../ports.ts';
import type { Download } from '../library/downloads.ts';

export interface MadeFile {
  fileName: string;
  mediaType: string;
  size: number;
}

/** Files that were made to be sent, in a folder of their own: for an hour, and not beyond the end of the program. */
export interface MadeFiles {
  /**
   * Runs work that writes a file at a path, and gives the path of the address from which it is sent. When the work fails nothing
   * is left lying.
   */
  add: <T extends MadeFile>(write: (path: string) => Promise<T>) => Promise<T & { path: string }>;
  /** What is sent for the path of an address. */
  download: (path: string) => Download | undefined;
  /** Removes everything. */
  close: () => void;
}

/** In milliseconds. */
const keptFor = 60 * 60_000;

export function createMadeFiles({
  dataFolder,
  now,
  randomId,
}: Pick<Ports, 'dataFolder' | 'now' | 'randomId'>): MadeFiles {
  const folder = join(dataFolder, 'made');
  const made = new Map<string, MadeFile & { at: number; timer: NodeJS.Timeout }>();
  const remove = (token: string): void => {
    clearTimeout(made.get(token)?.timer);
    made.delete(token);
    rmSync(join(folder, token), { force: true });
  };
  const removeOld = (): void => {
    const before = now().getTime() - keptFor;
    for (const [token, { at }] of made) if (at <= before) remove(token);
  };
  rmSync(folder, { recursive: true, force: true }); // what a program that was killed left behind

  return {
    add: async (write) => {
      removeOld();
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const token = randomId();
      try {
        const file = await write(join(folder, token));
        const { fileName, mediaType, size } = file;
        const timer = setTimeout(() => remove(token), keptFor).unref();
        made.set(token, { fileName, mediaType, size, at: now().getTime(), timer });
        return { ...file, path: `/made/${token}` };
      } catch (error) {
        remove(token);
        throw error;
      }
    },
    download: (path) => {
      removeOld();
      const token = /^\/made\/([A-Za-z0-9_-]{1,64})$/.exec(path)?.[1];
      const file = token === undefined ? undefined : made.get(token);
      if (token === undefined || file === undefined) return undefined;
      const { fileName, mediaType, size } = file;
      return { fileName, mediaType, size, parts: partsOf(join(folder, token)) };
    },
    close: () => {
      for (const { timer } of made.values()) clearTimeout(timer);
      made.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The file is opened when the first part is asked for: nobody may ever ask. */
async function* partsOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>) yield part;
}
