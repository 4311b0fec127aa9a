import { showsAll, shownProfile, type Enclosed } from '#shared/document/index.ts';
import { pdfAttachments, type StoredFile } from '#shared/formats/index.ts';
import type { CvSettings } from '#shared/model/cv.ts';
import type { PrintedPaper } from '#shared/papers/index.ts';
import { loadFonts, type Attachment, type PreparedFonts } from '#shared/pdf/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderPapers, type RenderedPapers } from '#shared/render/index.ts';
import { rememberingDeflate } from './deflate.ts';
import type { Ports } from './ports.ts';
import { hostWords } from './words.ts';

export interface PrintSource {
  profile: ProfileDocument;
  /** Of this profile, in the order of the pages. */
  papers: readonly PrintedPaper[];
  /** The files that profile and papers refer to, by id. */
  files: ReadonlyMap<string, StoredFile>;
  /** What documents prove that go with the papers. */
  enclosed?: Enclosed;
  /**
   * Leaves out what a PDF else carries: the native document and Europass XML, with which it opens again and nothing is
   * lost. For the preview: packing a photo twice with every keystroke takes longer than all the pages.
   */
  withoutData?: boolean;
  /** When the pages are said to be made, an ISO instant in UTC; now where absent. */
  created?: string;
}

/** Makes CVs and letters as one PDF; warns of data that stay behind. */
export type PrintPapers = (source: PrintSource) => Promise<RenderedPapers>;

/** The one way to a PDF for preview, export and command line. Fonts are read when the first one is made. */
export function createPaperPrinter({
  readFonts,
  now,
  version,
}: Pick<Ports, 'readFonts' | 'now' | 'version'>): PrintPapers {
  let fonts: PreparedFonts | undefined;
  const { deflate, nextDocument } = rememberingDeflate();
  return async ({ profile, papers, files, enclosed, withoutData, created }) => {
    fonts ??= loadFonts(await readFonts());
    nextDocument();
    const carried = withoutData ? undefined : papers.find((each) => each.kind === 'cv')?.cv;
    const rendered = await renderPapers({
      profile,
      papers,
      fonts,
      ...(enclosed && { enclosed }),
      files: (id) => files.get(id),
      attachments: carried ? attachments(profile, carried, files) : [],
      created: created ?? now().toISOString(),
      producer: `Eurofolio ${version}`,
      deflate,
    });
    const isPart = carried !== undefined && !showsAll(profile, carried);
    const warnings = [...rendered.warnings, ...(isPart ? [{ path: '', code: 'data-partial' }] : [])];
    return { ...rendered, warnings };
  };
}

/** The data of the first CV: of the profile, no more than it shows. A letter by itself carries none. */
function attachments(profile: ProfileDocument, cv: CvSettings, files: PrintSource['files']): Attachment[] {
  const language = cv.language === 'da' ? 'da' : 'en';
  return pdfAttachments(shownProfile(profile, cv), files).map((attachment) => {
    const key = `attachment.${attachment.relationship}` as const;
    return { ...attachment, description: hostWords(language, key) };
  });
}
