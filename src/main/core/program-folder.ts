import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Where the program's own files are, built or not, in a checkout or in a package. */
export interface ProgramFolder {
  version: string;
  resources: string;
  /** The prepared fonts for PDFs: one file. */
  fonts: string;
  /** The built preload of Electron's window. */
  preload: string;
  /** The built window: `index.html` and its assets. */
  window: string;
}

const packageSchema = z.looseObject({ name: z.string(), version: z.string() });

/** Finds the program's folder from a module within it: the nearest folder above that has Eurofolio's package.json. */
export function findProgramFolder(from: string): ProgramFolder {
  const file = join(from, 'package.json');
  const read = existsSync(file) ? packageSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (read?.data?.name === 'eurofolio') {
    return {
      version: read.data.version,
      resources: join(from, 'resources'),
      fonts: join(from, 'out/fonts/prepared.bin'),
      preload: join(from, 'out/preload/index.cjs'),
      window: join(from, 'out/renderer'),
    };
  }
  const above = dirname(from);
  if (above === from) throw new Error('the program is not in a folder of its own');
  return findProgramFolder(above);
}
