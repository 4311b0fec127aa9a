// PDFs of random build from a seed: what is in them is known, how it is laid out is not.
import { deflateSync } from 'node:zlib';
import { pdfFile } from './carrier-pdf.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomPdf {
  pdf: Uint8Array;
  /** One word a page, in the order of the pages. */
  words: string[];
  tagged: boolean;
}

/** Objects in any order, names of any kind, a page tree of any shape, and structure or none. */
export function randomPdf(seed: number): RandomPdf {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(...all: T[]): T => all[below(all.length)] as T;
  const tagged = random() < 0.6;
  const count = 1 + below(5);
  const words = Array.from({ length: count }, (_, page) => `word${seed}x${page + 1}`);

  // Written under names, numbered at the end in any order; `@name` is a reference.
  const objects = new Map<string, string | { dictionary: string; data: Uint8Array }>();
  const fontName = pick('F1', 'Font#20One', 'A#2fB', 'S', 'D', 'Dest', 'K', 'ID', 'StructParents');
  const role = pick('P', 'H1', 'Note#20x', 'Titel', 'S', 'Span');
  const gap = () => pick(' ', '\n', '\r\n', '\t ', ' % a comment with (signs >> ] \n');
  objects.set('font', `<</Type/Font${gap()}/Subtype/Type1/BaseFont/Helvetica>>`);
  const kids = words.map((word, page) => {
    const drawing = `BT /${fontName} 12 Tf 40 40 Td (${word}) Tj ET`;
    const content = Buffer.from(tagged ? `/${role}<</MCID 0>>BDC ${drawing} EMC` : drawing);
    objects.set(
      `content${page}`,
      random() < 0.5
        ? { dictionary: '', data: content }
        : { dictionary: `/Filter${gap()}/FlateDecode`, data: deflateSync(content) },
    );
    const parents = tagged ? `/StructParents ${page * 3}` : '';
    const resources = random() < 0.5 ? `/Resources<</Font<</${fontName} @font>>>>` : '';
    const own = pick(` @content${page}`, `[@content${page}]`);
    objects.set(`page${page}`, `<</Type/Page${gap()}/Parent @tree${parents}/Contents${own}${resources}>>`);
    return `@page${page}`;
  });
  const split = below(count);
  if (split > 0) {
    objects.set(
      'branch',
      `<</Type/Pages/Parent @tree/Count ${split}/Kids[${kids.splice(0, split).join(gap())}]>>`,
    );
    kids.unshift('@branch');
  }
  objects.set(
    'tree',
    `<</Type/Pages/Count ${count}/Kids[${kids.join(' ')}]/MediaBox[0 0 300 ${200 + below(200)}]/Resources<</Font<</${fontName} @font>>>>>>`,
  );
  if (tagged) {
    words.forEach((word, page) => {
      const identifier = random() < 0.5 ? `/ID(${pick('a', '\\(', 'long one')}${page})` : '';
      objects.set(
        `element${page}`,
        `<<${gap()}/S/${role}/P @document/Pg @page${page}/K${pick(' 0', '[0]', `<</Type/MCR/MCID 0/Pg @page${page}>>`)}${identifier}/T(${word})>>`,
      );
    });
    const elements = words.map((_, page) => `@element${page}`);
    objects.set('document', `<</S/Document/P @root/K[${elements.join(' ')}]>>`);
    const parents = words.map((_, page) => `${page * 3}[@element${page}]`).join(gap());
    const means = ['Note#20x', 'Titel', 'S'].includes(role) ? `/RoleMap<</${role}/${pick('P', 'H2')}>>` : '';
    objects.set('root', `<</Type/StructTreeRoot/K @document/ParentTree<</Nums[${parents}]>>${means}>>`);
  }
  const structure = tagged ? '/StructTreeRoot @root/MarkInfo<</Marked true>>' : '';
  const names = [...objects.keys()].sort(() => random() - 0.5);
  const all = ['catalog', ...names];
  objects.set('catalog', `<</Type/Catalog${gap()}/Pages @tree${structure}>>`);
  const numbered = (body: string) =>
    body.replace(/@(\w+)/g, (_, name: string) => `${all.indexOf(name) + 1} 0 R`);
  const bodies = all.map((name) => {
    const body = objects.get(name) ?? 'null';
    return typeof body === 'string' ? numbered(body) : body;
  });
  return { pdf: pdfFile('1.6', bodies), words, tagged };
}
