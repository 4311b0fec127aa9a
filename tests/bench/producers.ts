import { benchFolder, root } from './documents.ts';
import { browser } from './browser.ts';
import type { Open } from './peers/job.ts';

export interface Producer {
  id: string;
  name: string;
  open: () => Open | Promise<Open>;
  /** How its whole process is started: the command line, a program of Node for one document, or the browser itself. */
  cold?: 'command-line' | 'node' | 'browser';
}

/** Who is measured. Libraries are loaded only by the process that uses them. */
export const producers: readonly Producer[] = [
  {
    id: 'ours',
    name: 'Eurofolio',
    open: async () => (await import('./ours.ts')).openOurs(root),
    cold: 'command-line',
  },
  {
    id: 'typst',
    name: 'Typst, evicted',
    open: async () => (await import('./peers/typst.ts')).openTypst(benchFolder, root, 0),
    cold: 'node',
  },
  {
    id: 'typst-incremental',
    name: 'Typst, incremental',
    open: async () => (await import('./peers/typst.ts')).openTypst(benchFolder, root, 10),
  },
  {
    id: 'pdfkit',
    name: 'pdfkit, tagged',
    open: async () => (await import('./peers/pdfkit.ts')).openPdfkit(benchFolder, root),
    cold: 'node',
  },
  {
    id: 'chromium',
    name: 'Chromium print',
    open: async () => (await import('./peers/chromium.ts')).openChromium(benchFolder, root, browser()),
    cold: 'browser',
  },
];

export function producerById(id: string | undefined): Producer {
  const found = producers.find((producer) => producer.id === id);
  if (found === undefined) throw new Error(`no producer ${id}`);
  return found;
}
