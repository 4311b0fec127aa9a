import type { Output } from '#shared/contract/api.ts';
import type { Handlers } from '#shared/contract/dispatcher.ts';
import { formats, type Format, type StoredFile } from '#shared/formats/index.ts';
import type { CvSettings } from '#shared/model/cv.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { filesOf } from '#shared/profile/files.ts';
import { exportFileName } from '#shared/profile/names.ts';
import type { PrintCv } from '../cv-pdf.ts';
import type { Store } from '../db/index.ts';
import type { ProfileWriter } from './profile-writer.ts';

type Calls = 'profile.export' | 'preview.render';
type Exported = Omit<Output<'profile.export'>, 'fileName'> & { extension: string };

/** What leaves the program: the PDF, seen beside the editor or saved, and the profile in other programs' formats. */
export function createExports(store: Store, writer: ProfileWriter, print: PrintCv): Pick<Handlers, Calls> {
  const storedFiles = (document: ProfileDocument): Map<string, StoredFile> => {
    const found = filesOf(document).map((id) => [id, store.files.find(id)] as const);
    return new Map(found.flatMap(([id, file]) => (file ? [[id, file]] : [])));
  };
  const exportPdf = async (document: ProfileDocument, cv: CvSettings): Promise<Exported> => {
    const { bytes, warnings } = await print({
      profile: document,
      cv,
      files: storedFiles(document),
    });
    return { extension: 'pdf', mediaType: 'application/pdf', bytes, remarks: warnings };
  };
  return {
    'profile.export': async ({ id, format, cv }) => {
      const document = store.profiles.document(writer.existing(id));
      const { extension, ...rest } =
        format === 'pdf'
          ? await exportPdf(document, cv)
          : writeAs(writable(format), document, storedFiles(document));
      return { fileName: exportFileName(document, cv.language, extension), ...rest };
    },

    'preview.render': ({ document, cv }) =>
      print({ profile: document, cv, files: storedFiles(document), withoutData: true }),
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
