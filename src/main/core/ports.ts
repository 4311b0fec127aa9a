import type { AppEvent } from '#shared/contract/api.ts';

/** What a host hands to the core: everything that differs from host to host, and everything that a test wants to hold still. */
export interface Ports {
  host: 'electron' | 'browser' | 'direct';
  /** Of the program, as in package.json. */
  version: string;
  /** Holds the database and nothing of any other program. Made where it is missing. */
  dataFolder: string;
  /** The program's own `resources` folder. */
  resources: string;
  /** Prepared fonts; read when the first PDF is made. */
  readFonts: () => Uint8Array | Promise<Uint8Array>;
  /** The program of the worker that reads documents. */
  readerWorker: URL;
  /** The program of the worker that makes dossiers. */
  dossierWorker: URL;
  now: () => Date;
  /** An id that no other thing has. */
  randomId: () => string;
  /** Hears of bugs, with their stack. */
  log: (error: unknown, about: string) => void;
  /** The language that was asked for when the program was started. */
  language?: 'da' | 'en' | undefined;
  /** Also check what calls answer (tests do). */
  checkOutput?: boolean;
}

export type Emit = (event: AppEvent) => void;
