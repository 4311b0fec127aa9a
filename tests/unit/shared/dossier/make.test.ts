import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString, PDFHexString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { DossierCancelled } from '#shared/dossier/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { dossierOf, made, partOf, type Made } from '../../../helpers/dossiers.ts';
import { activePdf, plainPdf, repairable, taggedPdf, unjoinable } from '../../../helpers/input-pdfs.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const codes = ({ report }: Made, part = 0) => report.parts[part]?.remarks.map(({ code }) => code) ?? [];
const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

function expectSound({ pdf }: Made): void {
  if (!has('qpdf')) return;
  const { status, text: said, trouble } = run('qpdf', ['--check', '{pdf}'], pdf);
  expect([status, trouble], said).toEqual([0, '']);
}

const pageText = (pdf: Uint8Array, page: number): string =>
  run('pdftotext', ['-f', String(page), '-l', String(page), '{pdf}', '-'], pdf).text;

const three = async () => [
  partOf('first', await plainPdf([{ text: 'alpha one' }, { text: 'alpha two', rotate: 90 }])),
  partOf('second', taggedPdf('Beta heading')),
  partOf('third', await plainPdf([{ text: 'gamma one', size: [1191, 842] }], { objectStreams: false })),
];

describe('a dossier', () => {
  it('has cover, index and every page of every document, in their order', async () => {
    const dossier = await made(dossierOf(await three()));
    expectSound(dossier);
    expect(dossier.report).toMatchObject({
      pages: 6,
      bytes: dossier.pdf.length,
      parts: [
        { id: 'first', number: 1, outcome: 'pages', firstPage: 3, pages: 2 },
        { id: 'second', number: 2, outcome: 'pages', firstPage: 5, pages: 1 },
        { id: 'third', number: 3, outcome: 'pages', firstPage: 6, pages: 1 },
      ],
    });
    const pages = (await load(dossier.pdf)).getPages();
    expect(pages.map((page) => [page.getWidth(), page.getHeight(), page.getRotation().angle])).toEqual([
      [595.28, 841.89, 0],
      [595.28, 841.89, 0],
      [595, 842, 0],
      [595, 842, 90],
      [595, 842, 0],
      [1191, 842, 0],
    ]);
    if (!has('pdftotext')) return;
    const words = ['Freja', 'Contents', 'alpha one', 'alpha two', 'Beta heading', 'gamma one'];
    words.forEach((word, index) => expect(pageText(dossier.pdf, index + 1)).toContain(word));
  });

  it('leads from every line of the index to the first page of its document', async () => {
    const { pdf, report } = await made(dossierOf(await three()));
    const document = await load(pdf);
    const pages = document.getPages();
    const links = (pages[1]?.node.Annots()?.asArray() ?? []).map((ref) =>
      document.context.lookup(ref, PDFDict),
    );
    const targets = links.map((link) => {
      const target = link.lookup(PDFName.of('Dest'), PDFArray).get(0);
      return pages.findIndex(({ ref }) => ref === target) + 1;
    });
    // The title, and the page number.
    expect(targets).toEqual(report.parts.flatMap(({ firstPage }) => [firstPage, firstPage]));
    if (!has('pdftotext')) return;
    const lines = pageText(pdf, 2);
    for (const { firstPage } of report.parts) expect(lines).toMatch(new RegExp(`^${firstPage}$`, 'm'));
  });

  it('gives equal bytes for equal input', async () => {
    const [one, other] = [await made(dossierOf(await three())), await made(dossierOf(await three()))];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
    const later = await made(dossierOf(await three(), { person: 'Aksel Lund' }));
    expect(Buffer.from(one.pdf).equals(Buffer.from(later.pdf))).toBe(false);
  });

  it('names pages after their documents', async () => {
    const { pdf } = await made(dossierOf(await three()));
    const labels = (await load(pdf)).catalog.lookup(PDFName.of('PageLabels'), PDFDict);
    expect(String(labels.lookup(PDFName.of('Nums'))).replaceAll(/\s/g, '')).toBe(
      '[0<</S/r>>2<</S/D/P(1.)>>4<</S/D/P(2.)>>5<</S/D/P(3.)>>]',
    );
  });

  it('is made without cover and index, and then begins with the first document', async () => {
    const dossier = await made(dossierOf(await three(), { cover: false, index: false }));
    expectSound(dossier);
    expect(dossier.report).toMatchObject({
      pages: 4,
      parts: [{ firstPage: 1 }, { firstPage: 3 }, { firstPage: 4 }],
    });
  });

  it('has a cover at least, for a file without pages is none', async () => {
    const dossier = await made(dossierOf([], { cover: false, index: false }));
    expectSound(dossier);
    expect(dossier.report.pages).toBe(1);
  });

  it('says how far it is, and ends when it is asked to', async () => {
    const told: [number, number][] = [];
    const progress = (done: number, total: number) => told.push([done, total]);
    await made(dossierOf(await three()), { progress });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const cancelled = () => told.length === 4;
    await expect(made(dossierOf(await three()), { progress, cancelled })).rejects.toThrow(DossierCancelled);
    expect(told).toHaveLength(4);
  });

  it('asks for each document when its turn comes, and goes on without one that cannot be had', async () => {
    const asked: string[] = [];
    const bytes = await plainPdf([{ text: 'here' }]);
    const part = (id: string) => partOf(id, bytes, { bytes: () => (asked.push(id), bytes) });
    const gone = partOf('gone', bytes, { bytes: () => Promise.reject(new UserError('file-missing')) });
    const dossier = await made(dossierOf([part('a'), gone, part('b')]));
    expect(asked).toEqual(['a', 'b']);
    expect(codes(dossier, 1)).toEqual(['file-missing']);
    expect(dossier.report.parts.map(({ outcome }) => outcome)).toEqual(['pages', 'left-out', 'pages']);
  });
});

describe('the joint structure', () => {
  it('holds the headings and texts of all inputs, each in a part with its title and language', async () => {
    const dossier = await made(
      dossierOf([
        partOf('one', taggedPdf('First heading')),
        partOf('two', taggedPdf('Second heading', { role: 'P', language: 'el' })),
        partOf('plain', await plainPdf([{ text: 'untagged words' }]), { language: 'de' }),
      ]),
    );
    expectSound(dossier);
    const { catalog, context } = await load(dossier.pdf);
    expect(String(catalog.get(PDFName.of('MarkInfo'))).replaceAll(/\s/g, '')).toBe(
      '<</Markedtrue/Suspectstrue>>',
    );
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const parts = root
      .lookup(PDFName.of('K'), PDFDict)
      .lookup(PDFName.of('K'), PDFArray)
      .asArray()
      .map((ref) => context.lookup(ref, PDFDict));
    const string = (dict: PDFDict, key: string) => {
      const value = dict.lookup(PDFName.of(key));
      return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
    };
    expect(parts.map((part) => [string(part, 'T'), string(part, 'Lang')])).toEqual([
      ['Application', 'en'],
      ['Title of one', 'da'],
      ['Title of two', 'el'],
      ['Title of plain', 'de'],
    ]);
    // "Titel" is a heading in one and a paragraph in the other.
    expect(String(root.lookup(PDFName.of('RoleMap'))).replaceAll(/\s/g, '')).toBe('<</Titel/H1/2.Titel/P>>');
    if (!has('pdfinfo')) return;
    const said = run('pdfinfo', ['-struct-text', '{pdf}'], dossier.pdf);
    expect(said.trouble).toBe('');
    for (const words of [
      '"First heading"',
      '"Second heading"',
      '"cell of Second heading"',
      '"untagged words"',
    ])
      expect(said.text).toContain(words);
    expect(said.text).toMatch(/Titel -> H1[^"]*"First heading"|H1[^"]*"First heading"/);
  });

  it('keeps identifiers, attribute classes and their users together, and those of two inputs apart', async () => {
    const { pdf } = await made(dossierOf([partOf('one', taggedPdf('One')), partOf('two', taggedPdf('Two'))]));
    const { context, catalog } = await load(pdf);
    const elements = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('P')) ? [object] : []));
    const decoded = (value: unknown) => (value instanceof PDFHexString ? value.decodeText() : value);
    const ids = elements.flatMap((element) => decoded(element.get(PDFName.of('ID'))) ?? []);
    expect(ids).toEqual(['1.head', '2.head']);
    const headers = elements.flatMap((element) => {
      const list = element
        .lookupMaybe(PDFName.of('A'), PDFDict)
        ?.lookupMaybe(PDFName.of('Headers'), PDFArray);
      return list ? [decoded(list.get(0))] : [];
    });
    expect(headers).toEqual(ids);
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const classes = elements.flatMap((element) => element.get(PDFName.of('C')) ?? []);
    expect(classes.map(String)).toEqual(['/1.wide', '/2.wide']);
    for (const name of classes)
      expect(root.lookup(PDFName.of('ClassMap'), PDFDict).has(name as PDFName)).toBe(true);
  });

  it('names the owner of every marked content in one parent tree', async () => {
    const { pdf } = await made(dossierOf([partOf('one', taggedPdf('One')), partOf('two', taggedPdf('Two'))]));
    const document = await load(pdf);
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const owners = new Map<string, unknown>();
    for (const leaf of root
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Kids'), PDFArray)
      .asArray()) {
      const numbers = document.context.lookup(leaf, PDFDict).lookup(PDFName.of('Nums'), PDFArray).asArray();
      for (let at = 0; at < numbers.length; at += 2) {
        expect(owners.has(String(numbers[at]))).toBe(false);
        owners.set(String(numbers[at]), numbers[at + 1]);
      }
    }
    for (const [index, heading] of [
      [2, 'One'],
      [3, 'Two'],
    ] as const) {
      const page = document.getPage(index);
      const list = owners.get(String(page.node.get(PDFName.of('StructParents'))));
      if (!(list instanceof PDFArray)) throw new Error('no owners');
      const first = document.context.lookup(list.get(0), PDFDict);
      expect(String(first.get(PDFName.of('T')))).toBe(`(${heading})`);
      expect(first.get(PDFName.of('Pg'))).toBe(page.ref);
      const [link] = page.node.Annots()?.asArray() ?? [];
      const annotation = document.context.lookup(link, PDFDict);
      expect(owners.get(String(annotation.get(PDFName.of('StructParent'))))).toBeInstanceOf(PDFRef);
    }
  });
});

describe('what an input brings along', () => {
  it('leads where it led before: named destinations, bookmarks and links', async () => {
    const dossier = await made(dossierOf([partOf('one', taggedPdf('One')), partOf('two', taggedPdf('Two'))]));
    const document = await load(dossier.pdf);
    const links = [2, 3].map((page) =>
      (document.getPage(page).node.Annots()?.asArray() ?? []).map((ref) =>
        document.context.lookup(ref, PDFDict),
      ),
    );
    const aims = links.map(([action, direct]) => [
      action?.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('D'), PDFHexString).decodeText(),
      direct?.lookup(PDFName.of('Dest'), PDFHexString).decodeText(),
    ]);
    expect(aims).toEqual([
      ['1.intro', '1/old'],
      ['2.intro', '2/old'],
    ]);
    if (!has('pdfinfo')) return;
    const destinations = run('pdfinfo', ['-dests', '{pdf}'], dossier.pdf).text;
    for (const row of [/3 \[.*"1\.intro"/, /3 \[.*"1\/old"/, /4 \[.*"2\.intro"/, /4 \[.*"2\/old"/])
      expect(destinations).toMatch(row);
  });

  it('has its bookmarks under the one of its document', async () => {
    const { pdf } = await made(dossierOf([partOf('one', taggedPdf('One')), partOf('two', taggedPdf('Two'))]));
    const { catalog } = await load(pdf);
    const titles = (item: PDFDict | undefined): unknown[] => {
      const found: unknown[] = [];
      for (
        let next = item?.lookupMaybe(PDFName.of('First'), PDFDict);
        next;
        next = next.lookupMaybe(PDFName.of('Next'), PDFDict)
      ) {
        const title = next.lookup(PDFName.of('Title'));
        const below = titles(next);
        const name = title instanceof PDFString ? title.decodeText() : '';
        found.push(below.length > 0 ? [name, below] : name);
      }
      return found;
    };
    expect(titles(catalog.lookup(PDFName.of('Outlines'), PDFDict))).toEqual([
      'Cover',
      'Contents',
      ['Title of one', ['Chapter of One']],
      ['Title of two', ['Chapter of Two']],
    ]);
  });

  it('is copied byte for byte, streams and all', async () => {
    const input = taggedPdf('Byte for byte');
    const { pdf } = await made(dossierOf([partOf('one', input)], { cover: false, index: false }));
    expect(text(pdf)).toContain('(Byte for byte) Tj ET EMC');
  });

  it('runs nothing any more, and that is said; what can be seen stays', async () => {
    const dossier = await made(dossierOf([partOf('active', await activePdf())]));
    expectSound(dossier);
    const plain = has('qpdf')
      ? run('qpdf', ['--qdf', '{pdf}', '{out}'], dossier.pdf).bytes.toString('latin1')
      : '';
    expect(plain + text(dossier.pdf)).not.toMatch(/hidden-|JavaScript|Launch|RichMedia/);
    expect(codes(dossier)).toEqual(
      expect.arrayContaining(['dossier-scripts-removed', 'dossier-media-removed']),
    );
    const document = await load(dossier.pdf);
    expect(document.getForm().getTextField('1.name').getText()).toBe('Freja');
    if (has('qpdf')) expect(plain).toContain('https://example.org/kept');
  });
});

describe('stamps', () => {
  it('are read on every page, whatever its turn and box', async () => {
    const pages = [0, 90, 180, 270].flatMap((rotate) => [
      { text: 'plain', rotate },
      { text: 'cropped', rotate, crop: [100, 200, 300, 400] as [number, number, number, number] },
      { text: 'small', rotate, size: [60, 60] as [number, number] },
    ]);
    const dossier = await made(dossierOf([partOf('turned', await plainPdf(pages))], { stamps: true }));
    expectSound(dossier);
    if (!has('pdftotext')) return;
    for (const [index, { rotate }] of pages.entries()) {
      const page = String(index + 3);
      const args = ['-f', page, '-l', page, '-bbox', '-cropbox', '{pdf}', '-'];
      const { text: boxes } = run('pdftotext', args, dossier.pdf);
      // As the program says it, before the page is turned.
      const size = (/<page width="([\d.]+)" height="([\d.]+)"/.exec(boxes) ?? []).slice(1).map(Number);
      const [width = 0, height = 0] = rotate % 180 === 0 ? size : size.toReversed();
      const word = new RegExp(
        `xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">1\\.${index + 1}<`,
      );
      const [, left = 0, top = 0, right = 0, bottom = 0] = (word.exec(boxes) ?? []).map(Number);
      // Upright, and at the top right of what is seen.
      expect(right - left, boxes).toBeGreaterThan(0);
      expect(right - left).toBeGreaterThan((bottom - top) * 0.7);
      expect(right).toBeLessThan(width);
      expect(left).toBeGreaterThan(width / 2 - 20);
      expect(bottom).toBeLessThan(height / 2);
    }
  });

  it('are no part of what is read aloud', async () => {
    const { pdf } = await made(dossierOf([partOf('one', taggedPdf('One'))], { stamps: true }));
    if (!has('pdfinfo') || !has('pdftotext')) return;
    expect(run('pdfinfo', ['-struct-text', '{pdf}'], pdf).text).not.toContain('1.1');
    expect(pageText(pdf, 3)).toContain('1.1');
  });
});

describe('bad input', () => {
  it.each(Object.entries(repairable))(
    '%s: its page is there, and what was wrong is said',
    async (_, { pdf, remark }) => {
      const good = await plainPdf([{ text: 'neighbour' }]);
      const dossier = await made(dossierOf([partOf('bad', pdf), partOf('good', good)], { stamps: true }));
      expectSound(dossier);
      const expected = remark === undefined ? [] : [`dossier-${remark}`];
      expect(codes(dossier)).toEqual(expect.arrayContaining(expected));
      expect(codes(dossier).filter((code) => code !== 'dossier-untagged')).toHaveLength(expected.length);
      expect(dossier.report.parts.map(({ pages }) => pages)).toEqual([1, 1]);
      if (has('pdftotext') && remark !== 'missing-objects')
        expect(pageText(dossier.pdf, 3)).toContain('still here');
    },
  );

  it.each(Object.entries(unjoinable))('%s: named, and the rest made', async (_, { pdf, trouble }) => {
    const good = await plainPdf([{ text: 'neighbour' }]);
    const parts = [partOf('bad', pdf), partOf('good', good)];
    const left = await made(dossierOf(parts));
    expectSound(left);
    expect(left.report.parts).toMatchObject([
      { outcome: 'left-out', pages: 0, remarks: [{ code: `dossier-${trouble}` }] },
      { number: 2, outcome: 'pages', pages: 1 },
    ]);
    const enclosed = await made(dossierOf(parts, { enclose: true }));
    expectSound(enclosed);
    expect(enclosed.report.parts[0]?.outcome).toBe(pdf.length === 0 ? 'left-out' : 'enclosed');
  });

  it('ends for every beginning of a file, and for a file with any one byte changed', async () => {
    const whole = Buffer.from(taggedPdf('Cut'));
    for (let cut = 1; cut < whole.length; cut += 97) {
      const changed = Buffer.from(whole);
      changed[cut] = (changed[cut] ?? 0) ^ 0x15;
      const parts = [partOf('cut', whole.subarray(0, cut)), partOf('changed', changed)];
      const { report } = await made(dossierOf(parts, { cover: false, index: false }));
      expect(report.parts).toHaveLength(2);
    }
  });

  it('takes 3,000 pages', async () => {
    const kids = Array.from({ length: 3000 }, (_, index) => ({ text: `page ${index + 1}` }));
    const dossier = await made(dossierOf([partOf('long', await plainPdf(kids))], { stamps: true }));
    expect(dossier.report).toMatchObject({ pages: 3002, parts: [{ pages: 3000 }] });
    expectSound(dossier);
  });
});

describe('other files', () => {
  it('are enclosed under their numbers, with a line in the index', async () => {
    const word = new TextEncoder().encode('not really a Word file');
    const part = partOf('reference', word, { mediaType: 'application/msword', fileName: 'Reference.doc' });
    const dossier = await made(dossierOf([part], { enclose: true }));
    expectSound(dossier);
    expect(dossier.report.parts).toMatchObject([
      { outcome: 'enclosed', remarks: [{ code: 'dossier-enclosed' }] },
    ]);
    if (!has('qpdf')) return;
    expect(run('qpdf', ['--list-attachments', '{pdf}'], dossier.pdf).text).toContain('1 Reference.doc');
    const shown = run('qpdf', ['--show-attachment=1 Reference.doc', '{pdf}'], dossier.pdf).text;
    expect(shown).toBe('not really a Word file');
    if (has('pdftotext')) expect(pageText(dossier.pdf, 2)).toContain('attached file 1 Reference.doc');
  });

  it('are left out, and that is said, where nothing is to be enclosed', async () => {
    const part = partOf('reference', new Uint8Array([1, 2, 3]), { mediaType: 'application/msword' });
    const dossier = await made(dossierOf([part]));
    expect(dossier.report.parts).toMatchObject([
      { outcome: 'left-out', remarks: [{ code: 'dossier-file-type' }] },
    ]);
  });
});
