import { deflateSync } from 'node:zlib';

/** How a PDF carries its file; each of the names in `carriers` was seen in the wild in this shape. */
export interface Carrier {
  /** Entries of the file specification besides `/EF`. */
  specification: string;
  /** Entries of the stream's dictionary besides length and filter. */
  stream: string;
  flate: boolean;
  version: string;
  /** Where the catalog points to the specification. */
  from: 'names' | 'kids' | 'af' | 'names and af';
}

const ascii = (text: string): string => `(${text})`;

export const carriers: Record<string, Carrier> = {
  'before 2020: iText, deflated, with a type': {
    specification: '/F(Europass-XML-Attachment.xml)/UF(Europass-XML-Attachment.xml)',
    stream: '/Type/EmbeddedFile/Subtype/application#2Fxml',
    flate: true,
    version: '1.4',
    from: 'names',
  },
  '2020: cairo and iText, a random name, in kids of the name tree': {
    specification: '/F(xml_7f1c0f3a)/UF(xml_7f1c0f3a.xml)/Desc(xml_7f1c0f3a)',
    stream: '/Type/EmbeddedFile',
    flate: true,
    version: '1.5',
    from: 'kids',
  },
  '2022 to 2024: a server path, raw, no type': {
    specification: '/F(/ec/local/data/tmp/attachment.xml)',
    stream: '',
    flate: false,
    version: '1.5',
    from: 'names',
  },
  '2025 to 2026: raw, no type, PDF 1.6': {
    specification: '/F(attachment.xml)',
    stream: '/Type/EmbeddedFile',
    flate: false,
    version: '1.6',
    from: 'names',
  },
  'since mid-2026: associated file, deflated': {
    specification: '/F(attachment.xml)/UF(attachment.xml)/Desc(Europass)/AFRelationship/Data',
    stream: '/Type/EmbeddedFile/Subtype/text#2Fxml',
    flate: true,
    version: '1.7',
    from: 'names and af',
  },
  'only as an associated file': {
    specification: '/F(attachment.xml)',
    stream: '/Subtype/text#2Fxml',
    flate: true,
    version: '1.7',
    from: 'af',
  },
};

/** A one-page PDF that carries `payload`. */
export function carrierPdf(payload: Uint8Array, carrier: Carrier): Uint8Array {
  const data = carrier.flate ? deflateSync(payload) : payload;
  const filter = carrier.flate ? '/Filter/FlateDecode' : '';
  const tree = {
    names: '/Names<</EmbeddedFiles<</Names[(attachment.xml) 5 0 R]>>>>',
    kids: '/Names<</EmbeddedFiles<</Kids[6 0 R]>>>>',
    af: '/AF[5 0 R]',
    'names and af': '/Names<</EmbeddedFiles<</Names[(attachment.xml) 5 0 R]>>>>/AF[5 0 R]',
  }[carrier.from];
  return pdfFile(carrier.version, [
    `<</Type/Catalog/Pages 2 0 R${tree}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    { dictionary: `${carrier.stream}${filter}`, data },
    `<</Type/Filespec${carrier.specification}/EF<</F 4 0 R>>>>`,
    `<</Kids[7 0 R]/Limits[${ascii('a')}${ascii('z')}]>>`,
    `<</Names[${ascii('xml_7f1c0f3a')} 5 0 R]/Limits[${ascii('a')}${ascii('z')}]>>`,
  ]);
}

type PdfObject = string | { dictionary: string; data: Uint8Array };

/** Writes objects 1, 2, … with a cross-reference table. `/Size` is two too large, as in real exports. */
export function pdfFile(version: string, objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from(`%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`, 'latin1')];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    offsets.push(length());
    if (typeof object === 'string')
      parts.push(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`, 'latin1'));
    else {
      const head = `${index + 1} 0 obj\n<<${object.dictionary}/Length ${object.data.length}>>\nstream\n`;
      parts.push(
        Buffer.from(head, 'latin1'),
        Buffer.from(object.data),
        Buffer.from('\nendstream\nendobj\n', 'latin1'),
      );
    }
  });
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 3}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
