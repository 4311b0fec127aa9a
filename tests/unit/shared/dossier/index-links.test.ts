import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFNumber } from 'pdf-lib';
import { expect, it } from 'vitest';
import { dossierOf, made, partOf } from '../../../helpers/dossiers.ts';
import { plainPdf, taggedPdf } from '../../../helpers/input-pdfs.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';

it('leads from each of 30 lines of the index to the page that begins with its document', async () => {
  const parts = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const pages = Array.from({ length: 1 + (index % 4) }, (_, page) => ({
        text: `doc${index + 1}page${page + 1}`,
      }));
      const bytes = index % 5 === 3 ? taggedPdf(`doc${index + 1}page1`) : await plainPdf(pages);
      return partOf(`d${index + 1}`, bytes, {
        title: `Document number ${index + 1}`,
        group: `Group ${index >> 3}`,
      });
    }),
  );
  const { pdf, report } = await made(dossierOf(parts));
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages();
  const front = (report.parts[0]?.firstPage ?? 0) - 1;
  expect(front).toBeGreaterThan(1);

  const links = pages.slice(0, front).flatMap((page, number) =>
    (page.node.Annots()?.asArray() ?? []).map((each) => {
      const link = document.context.lookup(each, PDFDict);
      const target = link.lookup(PDFName.of('Dest'), PDFArray).get(0);
      const area = link.lookup(PDFName.of('Rect'), PDFArray).asArray() as PDFNumber[];
      return {
        page: number + 1,
        to: pages.findIndex(({ ref }) => ref === target) + 1,
        area: area.map((side) => side.asNumber()),
      };
    }),
  );
  // The title, and the page number.
  expect(links.map(({ to }) => to)).toEqual(report.parts.flatMap(({ firstPage }) => [firstPage, firstPage]));
  if (!has('pdftotext')) return;
  const texts = run('pdftotext', ['{pdf}', '-'], pdf).text.split('\f');
  for (const [index, { page, to, area }] of links.entries()) {
    expect(texts[to - 1]).toContain(`doc${(index >> 1) + 1}page1`);
    // What the link lies on says where it leads.
    const [left = 0, bottom = 0, right = 0, top = 0] = area;
    const box = { x: left, y: 841.89 - top, W: right - left, H: top - bottom };
    const cut = Object.entries(box).flatMap(([key, side]) => [`-${key}`, String(Math.round(side))]);
    const { text } = run('pdftotext', ['-f', String(page), '-l', String(page), ...cut, '{pdf}', '-'], pdf);
    expect(text.trim()).toContain(index % 2 === 0 ? `Document number ${(index >> 1) + 1}` : String(to));
  }
});
