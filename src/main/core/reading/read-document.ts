import type { ReadContext } from './context.ts';
import { readJson } from './json.ts';
import { readMarkup } from './markup.ts';
import { readOffice } from './office.ts';
import { readPdf } from './pdf.ts';
import { readPicture } from './picture.ts';
import { readPlainText } from './plain-text.ts';
import type { Recogniser } from './recogniser.ts';

type ReadKind = (context: ReadContext, recogniser: Recogniser) => void | Promise<void>;

const kinds: [type: RegExp, read: ReadKind][] = [
  [/^application\/pdf$/, readPdf],
  [/^application\/vnd\.(openxmlformats|oasis)/, readOffice],
  [/^(application\/(\w+\+)*json|application\/(vc\+)?ld\+json)$/, readJson],
  [/^(text\/html|image\/svg\+xml|application\/(xhtml\+)?xml)$/, readMarkup],
  [/^image\//, readPicture],
  [/^text\//, readPlainText],
];

/** Reads one document by its media type. What is wrong with it becomes a remark; only a bug throws. */
export async function readDocument(context: ReadContext, recogniser: Recogniser): Promise<void> {
  const { bytes, mediaType } = context.request;
  if (bytes.length === 0) return context.remark('file-empty');
  const read = kinds.find(([type]) => type.test(mediaType))?.[1];
  if (isLockedOffice(context.request)) return context.remark('reading-document-locked');
  if (!read) return context.remark('reading-kind-unread');
  await read(context, recogniser);
}

/** Word and its kin put a document with a password into the container of their old formats. */
function isLockedOffice({ bytes, mediaType }: ReadContext['request']): boolean {
  if (mediaType !== 'application/x-ole-storage') return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
}
