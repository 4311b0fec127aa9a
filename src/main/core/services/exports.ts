import type { Output } from '#shared/contract/api.ts';
import type { Handlers } from '#shared/contract/dispatcher.ts';
import { enclosedOf, paperFileName, type Enclosed } from '#shared/document/index.ts';
import { formats, type Format, type StoredFile } from '#shared/formats/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { isPrinted, type PrintedPaper } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { exportFileName } from '#shared/profile/names.ts';
import type { PrintPapers } from '../paper-pdf.ts';
import type { Store } from '../db/index.ts';
import { hiding } from './dossier/personal.ts';
import { existingPaper } from './papers.ts';
import { storedFiles } from './stored-files.ts';
import type { ProfileWriter } from './profile-writer.ts';

type Calls = 'profile.export' | 'paper.export' | 'preview.render';
type Exported = Omit<Output<'profile.export'>, 'fileName'> & { extension: string };

/** What leaves the program: the PDF, seen beside the editor or saved, and the profile in other programs' formats. */
export function createExports(
  store: Store,
  writer: ProfileWriter,
  print: PrintPapers,
  shrink: (bytes: Uint8Array, mediaType: string) => Promise<Uint8Array>,
): Pick<Handlers, Calls> {
  /** What the library proves, where a CV says so. */
  const enclosedIn = (
    profile: string,
    document: ProfileDocument,
    papers: readonly PrintedPaper[],
  ): Enclosed => {
    const isAsked = papers.some((paper) => paper.kind === 'cv' && paper.cv.proofs === true);
    return isAsked ? enclosedOf(document, store.libraryTies.proofs(profile)) : new Map();
  };
  return {
    'profile.export': ({ id, format }) => {
      const document = store.profiles.document(writer.existing(id));
      const { extension, ...rest } = writeAs(writable(format), document, storedFiles(store, document));
      return { fileName: exportFileName(document, document.language, extension), ...rest };
    },

    'paper.export': async ({ ids, hide, smaller }) => {
      const rows = ids.map((id) => existingPaper(store, writer, id));
      const [first] = rows;
      if (first === undefined || rows.some(({ profileId }) => profileId !== first.profileId))
        throw new UserError('papers-of-several-profiles');
      const profile = store.profiles.document(writer.existing(first.profileId));
      const papers = rows.map((row) => {
        const paper = store.papers.document(row);
        if (!isPrinted(paper)) throw new UserError('paper-is-dossier', { name: row.name });
        return hiding(paper, hide);
      });
      const { bytes, warnings } = await print({
        profile,
        papers,
        files: storedFiles(store, profile, papers),
        enclosed: enclosedIn(first.profileId, profile, papers),
      });
      return {
        fileName: paperFileName(profile, papers),
        mediaType: 'application/pdf',
        bytes: smaller === true ? await shrink(bytes, 'application/pdf') : bytes,
        remarks: warnings,
      };
    },

    'preview.render': ({ profile, document, papers }) =>
      print({
        profile: document,
        papers,
        files: storedFiles(store, document, papers),
        withoutData: true,
        ...(profile !== undefined && { enclosed: enclosedIn(profile, document, papers) }),
      }),
  };
}

function writeAs(
  { write, extensions: [extension = ''], mediaType }: Writable,
  document: ProfileDocument,
  files: ReadonlyMap<string, StoredFile>,
): Exported {
  return { extension, mediaType, ...write(document, files) };
}

type Writable = Format & Required<Pick<Format, 'write'>>;

function writable(id: string): Writable {
  const found = formats.find((format): format is Writable => format.id === id && format.write !== undefined);
  if (!found) throw new Error(`no format ${id} that can be written`);
  return found;
}
