import {
  credentialFields,
  credentialView,
  readCredential,
  type Credential,
} from '#shared/credentials/index.ts';
import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { LibraryDocument, LibraryFields } from '#shared/library/index.ts';
import { present } from '#shared/model/present.ts';
import type { LibraryDocumentRow, Store } from '../../db/index.ts';
import { formatPorts } from '../../format-ports.ts';
import type { Ports } from '../../ports.ts';
import { foundDocument } from './existing.ts';
import { titleFrom } from './title-from.ts';

/** In bytes. Credentials with pictures in them stay far below. */
const largestCredential = 20 * 1024 * 1024;
const carriers = /^application\/(pdf|json|ld\+json|vc\+ld\+json|jwt|jose)$|^text\/plain$/;

export function createLibraryCredentials(store: Store): Pick<Handlers, 'library.credential'> {
  return {
    'library.credential': ({ id }) => {
      const credential = credentialIn(store, foundDocument(store, id));
      return credential
        ? { credential: credentialView(credential, credential.language ?? 'en'), remarks: credential.remarks }
        : { credential: null, remarks: [] };
    },
  };
}

/** The credential that a file is, or that a PDF carries. */
export function credentialIn(
  { contents }: Pick<Store, 'contents'>,
  { content, file }: Pick<LibraryDocumentRow, 'content' | 'file'>,
): Credential | undefined {
  if (content === null || file === null) return undefined;
  if (file.size > largestCredential || !carriers.test(file.mediaType)) return undefined;
  return readCredential(contents.slice(content, 0, file.size), formatPorts.inflate);
}

/** The document with what its credential says, wherever the person has not said anything yet. */
export function withCredential(
  document: LibraryDocument,
  credential: Credential,
  fileName: string,
  { randomId }: Pick<Ports, 'randomId'>,
): LibraryDocument {
  const { fieldsOfStudy, learningOutcomes, ...said } = credentialFields(
    credential,
    credential.language ?? 'en',
  );
  const read: LibraryFields = present({
    ...said,
    fieldsOfStudy: fieldsOfStudy?.map((field) => ({ id: randomId(), field })),
    learningOutcomes: learningOutcomes && {
      blocks: learningOutcomes.map((text) => ({ type: 'paragraph' as const, children: [{ text }] })),
    },
  });
  const { title, ...written } = document.fields;
  const own = title === titleFrom(fileName) ? written : { ...written, ...(title !== undefined && { title }) };
  const kind = credential.eqf === undefined ? 'training-certificate' : 'diploma';
  return {
    ...document,
    kind: document.kind === 'other' ? kind : document.kind,
    fields: { ...(title !== undefined && { title }), ...read, ...own },
  };
}
