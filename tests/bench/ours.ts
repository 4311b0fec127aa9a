import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCvPrinter } from '../../src/main/core/cv-pdf.ts';
import { defaultCv } from '../../src/shared/model/cv.ts';
import type { Open } from './peers/job.ts';

/** Eurofolio itself, from the profile to the very bytes that an export writes. */
export function openOurs(root: string): Open {
  const print = createCvPrinter({
    readFonts: () => readFile(join(root, 'out/fonts/prepared.bin')),
    now: () => new Date(),
    version: '0.0.0',
  });
  return {
    render: async ({ profile }) =>
      (await print({ profile, cv: defaultCv(profile.language), files: new Map() })).bytes,
  };
}
