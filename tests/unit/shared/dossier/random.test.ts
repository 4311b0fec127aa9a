import { describe, expect, it } from 'vitest';
import { PdfFile } from '#shared/pdf/read/file.ts';
import { isDictionary, nameOf } from '#shared/pdf/read/values.ts';
import { dossierOf, inflate, made, partOf } from '../../../helpers/dossiers.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { randomNumbers, randomPdf } from '../../../helpers/random-pdf.ts';

const dossiers = 24;

describe('a dossier of PDFs of any build', () => {
  it.each(Array.from({ length: dossiers / 8 }, (_, index) => index))(
    'is read again, has every text on its page, and is the same when made again (%i)',
    async (round) => {
      for (let each = 0; each < 8; each++) {
        const random = randomNumbers(round * 8 + each);
        const inputs = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
          randomPdf(Math.floor(random() * 1_000_000)),
        );
        const parts = inputs.map(({ pdf }, index) => partOf(`part${index + 1}`, pdf));
        const plan = dossierOf(parts, { cover: random() < 0.3, index: false, stamps: random() < 0.5 });
        const { pdf, report } = await made(plan);
        expect(Buffer.from(pdf).equals(Buffer.from((await made(plan)).pdf))).toBe(true);

        const words = inputs.flatMap((input) => input.words);
        report.parts.forEach(({ remarks, pages }, index) => {
          expect(pages).toBe(inputs[index]?.words.length);
          const expected = inputs[index]?.tagged ? [] : ['dossier-untagged'];
          expect(remarks.map(({ code }) => code)).toEqual(expected);
        });
        const file = new PdfFile(pdf, inflate);
        const all = [...file.dictionaries()].map(([, dictionary]) => dictionary);
        expect(all.filter((object) => nameOf(object.get('Type')) === 'Page')).toHaveLength(report.pages);
        expect(file.catalog && isDictionary(file.resolve(file.catalog.get('StructTreeRoot')))).toBe(true);
        if (!has('pdftotext') || !has('qpdf')) continue;
        const checked = run('qpdf', ['--check', '{pdf}'], pdf);
        expect([checked.status, checked.trouble], checked.text).toEqual([0, '']);
        const pages = run('pdftotext', ['{pdf}', '-'], pdf).text.split('\f');
        const front = report.pages - words.length;
        words.forEach((word, index) => expect(pages[front + index]).toContain(word));
      }
    },
  );

  it('is found under the joint tree with every text', async () => {
    if (!has('pdfinfo')) return;
    for (let seed = 0; seed < 5; seed++) {
      const inputs = [randomPdf(seed), randomPdf(seed + 100)];
      const { pdf } = await made(
        dossierOf(
          inputs.map((input, index) => partOf(`part${index + 1}`, input.pdf)),
          { cover: false, index: false },
        ),
      );
      const { text, trouble } = run('pdfinfo', ['-struct-text', '{pdf}'], pdf);
      expect(trouble).toBe('');
      for (const word of inputs.flatMap(({ words }) => words)) expect(text).toContain(`"${word}"`);
    }
  });
});
