import { readFileSync } from 'node:fs';
import { logToStderr } from './log.ts';
import type { Ports } from './ports.ts';
import type { ProgramFolder } from './program-folder.ts';

/** The ports that every host on a real computer has alike. */
export function nodePorts({
  version,
  resources,
  fonts,
  readerWorker,
  dossierWorker,
}: ProgramFolder): Pick<
  Ports,
  'version' | 'resources' | 'readFonts' | 'readerWorker' | 'dossierWorker' | 'now' | 'randomId' | 'log'
> {
  return {
    version,
    resources,
    readFonts: () => readFileSync(fonts),
    readerWorker,
    dossierWorker,
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
    log: logToStderr,
  };
}
