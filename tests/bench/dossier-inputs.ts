import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { composeCv } from '../../src/shared/document/index.ts';
import { layoutDocument } from '../../src/shared/layout/index.ts';
import { defaultCv } from '../../src/shared/model/cv.ts';
import { paintPdf } from '../../src/shared/pdf/index.ts';
import { parseProfile } from '../../src/shared/profile/document.ts';
import { templateById } from '../../src/shared/templates/index.ts';
import { preparedFonts } from '../helpers/prepared-fonts.ts';
import { profileText } from './documents.ts';

/** Writes documents of two pages into a folder that is not there yet: every other one is a tagged CV of this program, the rest are plain; no two are alike. */
export async function writeInputs(folder: string, documents: number): Promise<void> {
  mkdirSync(folder);
  const fonts = await preparedFonts();
  for (let number = 0; number < documents; number++) {
    const bytes = number % 2 === 0 ? await taggedPdf(fonts, number) : await plainPdf(number);
    writeFileSync(join(folder, `${String(number).padStart(3, '0')}.pdf`), bytes);
  }
}

async function taggedPdf(
  fonts: Awaited<ReturnType<typeof preparedFonts>>,
  number: number,
): Promise<Uint8Array> {
  const profile = parseProfile(JSON.parse(profileText('short').replace('Hirtshals', `Hirtshals ${number}`)));
  const display = layoutDocument(
    composeCv(profile, defaultCv(profile.language)),
    templateById('classic'),
    fonts,
  );
  return await paintPdf(display, {
    fonts,
    files: () => undefined,
    attachments: [],
    created: '2026-11-26T12:00:00Z',
    producer: 'bench',
    deflate: (bytes) => deflateSync(bytes),
  });
}

async function plainPdf(number: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const page of [1, 2]) {
    const sheet = document.addPage([595, 842]);
    for (let line = 0; line < 50; line++) {
      const words = createHash('sha256').update(`${number} ${page} ${line}`).digest('base64');
      sheet.drawText(words, { x: 60, y: 780 - line * 14, size: 10, font });
    }
  }
  return await document.save();
}
