import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPaperPrinter } from '../../src/main/core/paper-pdf.ts';
import { newCv } from '../../src/shared/papers/index.ts';
import type { Open } from './peers/job.ts';

/** Eurofolio itself, from the profile to the very bytes that an export writes. */
export function openOurs(root: string): Open {
  const print = createPaperPrinter({
    readFonts: () => readFile(join(root, 'out/fonts/prepared.bin')),
    now: () => new Date(),
    version: '0.0.0',
  });
  return {
    render: async ({ profile }) =>
      (await print({ profile, papers: [newCv('', profile.language)], files: new Map() })).bytes,
  };
}
