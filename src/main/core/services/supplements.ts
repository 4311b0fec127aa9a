import { createHash } from 'node:crypto';
import type { Output } from '#shared/contract/api.ts';
import type { Caller, Handlers } from '#shared/contract/dispatcher.ts';
import type { supplementCalls } from '#shared/contract/supplement.ts';
import type { LibraryDocument } from '#shared/library/index.ts';
import { Misfit } from '#shared/model/shape.ts';
import { UserError } from '#shared/model/trouble.ts';
import {
  knownOf,
  parseSupplement,
  supplementFileName,
  type SupplementForm,
} from '#shared/supplements/index.ts';
import { partSize, type LibraryDocumentRow, type Store } from '../db/index.ts';
import type { Emit, Ports } from '../ports.ts';
import type { PrintSupplement } from '../supplement-pdf.ts';
import { existingDocument, nameOf } from './library/existing.ts';

const mediaType = 'application/pdf';

/** Forms of the library: seen while they are filled in, and kept as the files of their documents. */
export function createSupplements(
  store: Store,
  emit: Emit,
  print: PrintSupplement,
  wakeReading: () => void,
  { now }: Pick<Ports, 'now'>,
): Pick<Handlers, keyof typeof supplementCalls> {
  /** Gives the document the file, and what the form tells of it, unless somebody wrote meanwhile: then the next one tells. */
  function keep(
    row: LibraryDocumentRow,
    document: LibraryDocument,
    form: SupplementForm,
    bytes: Uint8Array,
  ): boolean {
    return store.transaction(() => {
      const present = existingDocument(store, row.id);
      if (present.revision !== row.revision) return false;
      const content = stored(store, bytes);
      const name = supplementFileName(form);
      const isNew = content !== present.content || name !== present.file?.name;
      if (isNew) {
        store.library.setFile(present.number, content, { name, mediaType });
        if (present.content !== null) store.contents.dropUnused(present.content);
      }
      const fields = { ...document.fields, ...knownOf(form, document.fields) };
      const told = JSON.stringify(fields) !== JSON.stringify(document.fields);
      if (told)
        store.library.update(
          { ...present, revision: present.revision + 1, changedAt: now().toISOString() },
          { ...document, fields },
        );
      return isNew || told;
    });
  }

  return {
    'supplement.preview': ({ form }) => print(form, now().toISOString()),

    'supplement.keep': async ({ id }, caller: Caller): Promise<Output<'supplement.keep'>> => {
      const row = existingDocument(store, id);
      const document = store.library.document(row);
      const form = formOf(document, nameOf(row));
      // Of the time when it was last written: the same form is the same file.
      const { bytes } = await print(form, row.changedAt);
      if (keep(row, document, form, bytes)) {
        const { revision } = existingDocument(store, id);
        emit({ event: 'library.changed', ids: [id], revision, by: caller.window });
        wakeReading();
      }
      return { fileName: supplementFileName(form), mediaType, bytes, remarks: [] };
    },
  };
}

/** Throws UserError `supplement-missing` where the document holds no form that is known. */
function formOf({ form }: LibraryDocument, title: string): SupplementForm {
  try {
    return parseSupplement(form);
  } catch (error) {
    if (error instanceof Misfit)
      throw Object.assign(new UserError('supplement-missing', { title }), { cause: error });
    throw error;
  }
}

/** The content with these bytes, written unless it is there already. */
function stored({ contents }: Store, bytes: Uint8Array): number {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const there = contents.find(sha256);
  if (there !== undefined) return there;
  const content = contents.begin();
  for (let part = 0; part * partSize < bytes.length; part++)
    contents.append(content, part, bytes.subarray(part * partSize, (part + 1) * partSize));
  return contents.finish(content, sha256, bytes.length);
}
