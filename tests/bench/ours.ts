import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { composeCv } from '../../src/shared/document/index.ts';
import { layoutDocument } from '../../src/shared/layout/index.ts';
import { defaultCv } from '../../src/shared/model/cv.ts';
import { loadFonts, paintPdf } from '../../src/shared/pdf/index.ts';
import { templateById } from '../../src/shared/templates/index.ts';
import type { Open } from './peers/job.ts';

/** Eurofolio's own engine, from the profile to the bytes that an export writes. */
export function openOurs(root: string): Open {
  const fonts = loadFonts(readFileSync(join(root, 'out/fonts/prepared.bin')));
  return {
    async render({ profile, attachment }) {
      const cv = defaultCv(profile.language);
      const paper = composeCv(profile, cv);
      const display = layoutDocument(paper, templateById(cv.template), fonts);
      return paintPdf(display, {
        fonts,
        files: () => undefined,
        attachments: [
          {
            name: 'profile.json',
            mediaType: 'application/json',
            description: 'The profile',
            relationship: 'Source',
            bytes: Buffer.from(attachment),
          },
        ],
        created: '2026-01-31T12:00:00Z',
        producer: 'Eurofolio',
        deflate: (bytes) => deflateSync(bytes),
      });
    },
  };
}
