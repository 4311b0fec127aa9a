import { deflateSync } from 'node:zlib';
import { pdfAttachments, type StoredFile } from '#shared/formats/index.ts';
import type { CvSettings } from '#shared/model/cv.ts';
import { loadFonts, type PreparedFonts } from '#shared/pdf/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderCv, type RenderedCv } from '#shared/render/index.ts';
import type { Ports } from './ports.ts';
import { hostWords } from './words.ts';

export interface CvSource {
  profile: ProfileDocument;
  cv: CvSettings;
  /** The files that the profile refers to, by id. */
  files: ReadonlyMap<string, StoredFile>;
}

/** Makes a CV as a PDF that opens again with nothing lost: it carries the native document and Europass XML. */
export type PrintCv = (source: CvSource) => Promise<RenderedCv>;

/** The one way to a PDF for preview, export and command line. Fonts are read when the first one is made. */
export function createCvPrinter({
  readFonts,
  now,
  version,
}: Pick<Ports, 'readFonts' | 'now' | 'version'>): PrintCv {
  let fonts: PreparedFonts | undefined;
  return async ({ profile, cv, files }) => {
    fonts ??= loadFonts(await readFonts());
    return renderCv({
      profile,
      cv,
      fonts,
      files: (id) => files.get(id),
      attachments: pdfAttachments(profile, files).map((attachment) => ({
        ...attachment,
        description: hostWords(cv.language === 'da' ? 'da' : 'en', `attachment.${attachment.relationship}`),
      })),
      created: now().toISOString(),
      producer: `Eurofolio ${version}`,
      deflate: (bytes) => deflateSync(bytes),
    });
  };
}
