// Files carried inside the document (ISO 32000-1, 7.11.4; associated files as in ISO 32000-2, 14.13).
import type { PdfFile } from './pdf-file.ts';
import { name, pdfDate, reference, textString, utf16 } from './syntax.ts';

export interface Attachment {
  /** File name, unique in the document. */
  name: string;
  mediaType: string;
  /** For the person who looks at the list of attachments. */
  description: string;
  relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement';
  bytes: Uint8Array;
}

/** Writes the files and their descriptions; gives the catalog's entry of associated files and the name tree. */
export function writeAttachments(
  file: PdfFile,
  attachments: Attachment[],
  created: string,
): { associated: string; names: string } {
  if (attachments.length === 0) return { associated: '', names: '' };
  // Readers search the name tree by halves: its keys have to be in order.
  const sorted = attachments.toSorted((a, b) => (utf16(a.name) < utf16(b.name) ? -1 : 1));
  const specifications = sorted.map((attachment) => writeSpecification(file, attachment, created));
  const names = sorted.map(
    ({ name: key }, index) => `<FEFF${utf16(key)}>${reference(specifications[index] ?? 0)}`,
  );
  return {
    associated: `/AF[${specifications.map(reference).join(' ')}]`,
    names: `/EmbeddedFiles<</Names[${names.join('')}]>>`,
  };
}

/** Writes a file and its description; gives the object of the latter. */
export function writeSpecification(
  file: Pick<PdfFile, 'object' | 'deflated'>,
  attachment: Attachment,
  created: string,
): number {
  const date = pdfDate(created);
  const stream = file.deflated(
    `/Type/EmbeddedFile/Subtype${name(attachment.mediaType)}` +
      `/Params<</Size ${attachment.bytes.length}/CreationDate${date}/ModDate${date}>>`,
    attachment.bytes,
  );
  const title = textString(attachment.name);
  return file.object(
    `<</Type/Filespec/F${title}/UF${title}/Desc${textString(attachment.description)}` +
      `/AFRelationship/${attachment.relationship}/EF<</F ${reference(stream)}/UF ${reference(stream)}>>>>`,
  );
}
