// PDFs that are right, or nearly, and hard to read or to join: hybrid and damaged cross-references, layers, signatures.
import { deflateSync, inflateSync } from 'node:zlib';
import { pdfFile } from './carrier-pdf.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytes = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));
const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const drawing = (operators: string) => ({ dictionary: '', data: Buffer.from(operators) });
const words = (shown: string, y = 40) => `BT /F1 12 Tf 40 ${y} Td (${shown}) Tj ET\n`;
const page = (more = '') =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${more}>>`;

/** One page with these operators. */
export const pageOf = (operators: string, entries = ''): Uint8Array =>
  pdfFile('1.4', [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page(entries),
    drawing(operators),
    helvetica,
  ]);

const row = (kind: number, place: number, index: number): number[] => [kind, place >> 8, place & 255, index];

/** A table for old readers that calls objects 3 and 5 free, and a stream beside it for those that know object streams. */
export function hybridPdf(): Uint8Array {
  const inside = [page(), helvetica];
  const directory = `3 0 5 ${(inside[0]?.length ?? 0) + 1} `;
  const packed = `${directory}${inside.join(' ')}`;
  let file = '%PDF-1.5\n';
  const places = new Map<number, number>();
  const add = (number: number, body: string) => {
    places.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  };
  const stream = (entries: string, data: string) =>
    `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`;
  add(1, '<</Type/Catalog/Pages 2 0 R>>');
  add(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>');
  add(4, stream('', words('still here')));
  add(6, stream(`/Type/ObjStm/N 2/First ${directory.length}`, packed));
  const rows = Buffer.from([row(2, 6, 0), row(2, 6, 1)].flat()).toString('latin1');
  add(7, stream('/Type/XRef/Size 8/W[1 2 1]/Index[3 1 5 1]', rows));
  const place = (number: number) => `${String(places.get(number)).padStart(10, '0')} 00000 n \n`;
  const start = file.length;
  const free = (next: number) => `${String(next).padStart(10, '0')} 65535 f \n`;
  file += `xref\n0 8\n${free(3)}${place(1)}${place(2)}${free(5)}${place(4)}${free(0)}${place(6)}${place(7)}`;
  file += `trailer\n<</Size 8/Root 1 0 R/XRefStm ${places.get(7)}>>\nstartxref\n${start}\n%%EOF\n`;
  return bytes(file);
}

/** A PDF with object streams whose stream of cross-references is changed; `change` gets its dictionary and its rows, unpacked. */
export function withReferences(
  pdf: Uint8Array,
  change: (rows: Buffer, dictionary: string) => { rows: Buffer; dictionary?: string },
): Uint8Array {
  const file = text(pdf);
  const start = Number(/startxref\s+(\d+)/.exec(file)?.[1]);
  const found = /^(\d+ 0 obj\s*<<)([^]*?)(>>\s*stream\r?\n)/.exec(file.slice(start));
  const length = Number(/\/Length (\d+)/.exec(found?.[2] ?? '')?.[1]);
  if (!found || !length) throw new Error('no stream of cross-references');
  const from = start + found[0].length;
  const entries = (found[2] ?? '').replace(/\/Length \d+|\/Filter ?\/FlateDecode/g, '');
  const changed = change(inflateSync(pdf.subarray(from, from + length)), entries);
  const rows = deflateSync(changed.rows);
  const dictionary = `${changed.dictionary ?? entries}/Filter/FlateDecode/Length ${rows.length}`;
  return bytes(
    `${file.slice(0, start)}${found[1]}${dictionary}${found[3]}${rows.toString('latin1')}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** A page with a layer that is shown and one that is hidden, each a black square. */
export const layeredPdf = (): Uint8Array =>
  pdfFile('1.5', [
    '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[7 0 R]/Order[6 0 R 7 0 R]>>>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Properties<</A 6 0 R/B 7 0 R>>>>>>',
    drawing('/OC/A BDC 50 50 40 40 re f EMC /OC/B BDC 150 50 40 40 re f EMC'),
    helvetica,
    '<</Type/OCG/Name(Shown)>>',
    '<</Type/OCG/Name(Hidden)>>',
  ]);

/** A page whose only field is a signature that shows a name. */
export const signedPdf = (): Uint8Array =>
  pdfFile('1.6', [
    '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/SigFlags 3>>/Perms<</DocMDP 7 0 R>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page('/Annots[6 0 R]'),
    drawing(words('a contract')),
    helvetica,
    '<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/Rect[40 100 240 140]/F 4/P 3 0 R/V 7 0 R/AP<</N 8 0 R>>>>',
    `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 30]/Contents<${'0'.repeat(64)}>>>`,
    {
      dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</F1 5 0 R>>>>',
      data: Buffer.from('BT /F1 12 Tf 5 15 Td (signed by Ane Holm) Tj ET'),
    },
  ]);

/** A page with a note, a highlighted line, a film and a page turned on its own by an action. */
export const annotatedPdf = (): Uint8Array =>
  pdfFile('1.7', [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page(
      '/Annots[6 0 R 7 0 R 8 0 R<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(https://example.org)>>>>]',
    ),
    drawing(words('a page with notes')),
    helvetica,
    '<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents(a note to keep)/Popup 9 0 R>>',
    '<</Type/Annot/Subtype/Highlight/Rect[40 40 140 52]/QuadPoints[40 52 140 52 40 40 140 40]/C[1 1 0]/AP<</N 10 0 R>>>>',
    '<</Type/Annot/Subtype/Movie/Rect[200 200 280 280]/Movie<</F(hidden-film.mpg)>>/AP<</N 10 0 R>>>>',
    '<</Type/Annot/Subtype/Popup/Rect[30 30 90 90]/Parent 6 0 R>>',
    {
      dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 100 12]',
      data: Buffer.from('1 0 0 rg 0 0 100 12 re f'),
    },
  ]);
