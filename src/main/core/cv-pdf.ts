import { pdfAttachments, type StoredFile } from '#shared/formats/index.ts';
import type { CvSettings } from '#shared/model/cv.ts';
import { loadFonts, type Attachment, type PreparedFonts } from '#shared/pdf/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderCv, type RenderedCv } from '#shared/render/index.ts';
import { rememberingDeflate } from './deflate.ts';
import type { Ports } from './ports.ts';
import { hostWords } from './words.ts';

export interface CvSource {
  profile: ProfileDocument;
  cv: CvSettings;
  /** The files that the profile refers to, by id. */
  files: ReadonlyMap<string, StoredFile>;
  /**
   * Leaves out what a PDF else carries: the native document and Europass XML, with which it opens again and nothing is
   * lost. For the preview: packing a photo twice with every keystroke takes longer than all the pages.
   */
  withoutData?: boolean;
}

/** Makes a CV as a PDF. */
export type PrintCv = (source: CvSource) => Promise<RenderedCv>;

/** The one way to a PDF for preview, export and command line. Fonts are read when the first one is made. */
export function createCvPrinter({
  readFonts,
  now,
  version,
}: Pick<Ports, 'readFonts' | 'now' | 'version'>): PrintCv {
  let fonts: PreparedFonts | undefined;
  const { deflate, nextDocument } = rememberingDeflate();
  return async ({ profile, cv, files, withoutData }) => {
    fonts ??= loadFonts(await readFonts());
    nextDocument();
    return renderCv({
      profile,
      cv,
      fonts,
      files: (id) => files.get(id),
      attachments: withoutData ? [] : attachments(profile, files, cv.language),
      created: now().toISOString(),
      producer: `Eurofolio ${version}`,
      deflate,
    });
  };
}

function attachments(profile: ProfileDocument, files: CvSource['files'], language: string): Attachment[] {
  return pdfAttachments(profile, files).map((attachment) => {
    const key = `attachment.${attachment.relationship}` as const;
    return { ...attachment, description: hostWords(language === 'da' ? 'da' : 'en', key) };
  });
}
