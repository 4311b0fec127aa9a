import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

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
  /** The program of the thread that reads documents: built, or its source where the source runs. */
  readerWorker: URL;
  /** The program of the worker that makes dossiers. */
  dossierWorker: URL;
  /** What the command line does with the library, as a module. */
  libraryProgram: URL;
}

/** Finds the program's folder from a module within it: the nearest folder above that has Eurofolio's package.json. */
export function findProgramFolder(from: string): ProgramFolder {
  return programAbove(from, from);
}

function programAbove(from: string, module: string): ProgramFolder {
  const { name, version } = readPackage(join(from, 'package.json'));
  if (name === 'eurofolio' && version !== undefined) {
    const isBuilt = relative(from, module).startsWith('out');
    const programOf = (built: string, source: string) => pathToFileURL(join(from, isBuilt ? built : source));
    return {
      version,
      resources: join(from, 'resources'),
      fonts: join(from, 'out/fonts/prepared.bin'),
      preload: join(from, 'out/preload/index.cjs'),
      window: join(from, 'out/renderer'),
      readerWorker: programOf('out/main/reading.js', 'src/main/core/reading/worker.ts'),
      dossierWorker: programOf('out/main/dossier.js', 'src/main/core/dossier/worker.ts'),
      libraryProgram: programOf('out/main/library.js', 'src/main/cli/library/index.ts'),
    };
  }
  const above = dirname(from);
  if (above === from) throw new Error('the program is not in a folder of its own');
  return programAbove(above, module);
}

function readPackage(file: string): { name?: string; version?: string } {
  const read: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (typeof read !== 'object' || read === null) return {};
  return {
    ...('name' in read && typeof read.name === 'string' ? { name: read.name } : {}),
    ...('version' in read && typeof read.version === 'string' ? { version: read.version } : {}),
  };
}
