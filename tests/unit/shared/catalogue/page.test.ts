import { describe, expect, it, test } from 'vitest';
import { cataloguePage, fileSize, type CatalogueEntry } from '#shared/catalogue/index.ts';

const pageOf = (entry: Partial<CatalogueEntry>, title = 'Bibliotek') =>
  cataloguePage({
    language: 'da',
    title,
    lines: ['Bo Ek', ''],
    groups: [{ title: 'Eksamensbevis', entries: [{ title: 'Svendebrev', facts: [], ...entry }] }],
  });

describe('the page beside files', () => {
  it('says what there is and leads to each file, in its language', () => {
    const html = pageOf({
      path: 'Bevis/Svendebrev, 100 %.pdf',
      facts: ['Skolen', '2020'],
      tags: ['el'],
      note: 'Husk',
    });
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('href="./Bevis/Svendebrev%2C%20100%20%25.pdf"');
    for (const words of ['1 dokument', 'Skolen · 2020', 'Mærker: el', 'Husk', 'Bo Ek'])
      expect(html).toContain(words);
    expect(html).not.toContain('<p class="line"></p>');
  });
  it('says that a document has no file', () => {
    expect(pageOf({})).toContain('ingen fil');
    expect(pageOf({})).not.toContain('<a ');
  });
  it('takes nothing that was typed for a tag, an address or a direction of writing', () => {
    const html = pageOf(
      { title: '<script>alert(1)</script>', path: 'javascript:x/"><b>', note: 'a\u202eb' },
      '"&\'<',
    );
    expect(html).not.toMatch(/<script|<b>|\u202e|href="javascript/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('href="./javascript%3Ax/%22%3E%3Cb%3E"');
  });
  it('needs nothing from elsewhere, and may fetch nothing', () => {
    expect(pageOf({})).toContain("default-src 'none'");
    expect(pageOf({})).not.toMatch(/https?:/);
  });
});

test.each([
  [1, 'da', '1 kB'],
  [812_400, 'da', '812 kB'],
  [1_240_000, 'da', '1,2 MB'],
  [1_240_000, 'en', '1.2 MB'],
  [99_950_000, 'en', '100 MB'],
  [999_999, 'en', '1.0 MB'],
])('%i bytes are read in %s as %s', (bytes, language, text) => {
  expect(fileSize(bytes, language)).toBe(text);
});
