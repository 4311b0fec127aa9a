// What the file says about itself: document information and XMP (ISO 16684), always with equal values.
import type { PdfFile } from './pdf-file.ts';
import { pdfDate, textString } from './syntax.ts';

export interface Metadata {
  title: string;
  author: string;
  language: string;
  producer: string;
  /** ISO instant in UTC. */
  created: string;
  /** Whether the file may say that it follows PDF/UA-1 (ISO 14289-1). */
  accessible: boolean;
}

/** Writes the document information dictionary. */
export function writeInfo(
  file: Pick<PdfFile, 'object'>,
  { title, author, producer, created }: Metadata,
): number {
  const date = pdfDate(created);
  return file.object(
    `<</Title${textString(title)}${author === '' ? '' : `/Author${textString(author)}`}` +
      `/Creator${textString(producer)}/Producer${textString(producer)}/CreationDate${date}/ModDate${date}>>`,
  );
}

/** Writes the XMP packet, uncompressed so that any program can find it. */
export function writeXmp(file: Pick<PdfFile, 'stream'>, metadata: Metadata): number {
  const packet = new TextEncoder().encode(xmp(metadata));
  return file.stream('/Type/Metadata/Subtype/XML', packet);
}

function xmp({ title, author, language, producer, created, accessible }: Metadata): string {
  const date = `${created.slice(0, 19)}Z`;
  const creator =
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`;
  const claim = accessible ? '<pdfuaid:part>1</pdfuaid:part>' : '';
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
${creator}<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${xml(producer)}</xmp:CreatorTool><pdf:Producer>${xml(producer)}</pdf:Producer>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:MetadataDate>${date}</xmp:MetadataDate>
${claim}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no way to write most control characters.
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const xml = (text: string) =>
  text.replace(notXml, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
