/** PDF objects written as they stand, with the table that leads to them: what no library would write. */
export function pdfOf(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

const text = (words: string): string => {
  const operators = `BT /F 12 Tf 20 20 Td (${words}) Tj ET`;
  return `<</Length ${operators.length}>>\nstream\n${operators}\nendstream`;
};
const page = (content: number): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents ${content} 0 R/Resources<</Font<</F 3 0 R>>>>>>`;

/** A PDF of so many pages, each with its number. */
export function longPdf(pages: number): Uint8Array {
  const own = Array.from({ length: pages }, (_, at) => 4 + 2 * at);
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${own.map((number) => `${number} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...own.flatMap((number, at) => [page(number + 1), text(`This is the text of page ${at + 1}`)]),
  ]);
}

/** A PDF whose list of pages names itself after its only page. */
export function loopingPdf(): Uint8Array {
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 3/Kids[4 0 R 2 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    page(5),
    text('The only page that there is to read'),
  ]);
}
