import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { richTextFromClipboard } from '#shared/model/rich-text-from-clipboard.ts';
import { richTextToHtml } from '#shared/model/rich-text-to-html.ts';

const pasted = (html: string): string => richTextToHtml(richTextFromClipboard(html) ?? { blocks: [] });
const fixture = (name: string): Promise<string> =>
  readFile(new URL(`../../../fixtures/clipboard/${name}.html`, import.meta.url), 'utf8');

describe('what programs put on the clipboard', () => {
  it('Word: paragraphs that are shown as lists become lists, bullets and numbers apart', async () => {
    expect(pasted(await fixture('word'))).toBe(
      '<p><strong>Opgaver</strong> hos <em>Havneværftet</em>, fra 2019</p>' +
        '<ul><li>Tegner og bygger<ul><li><strong>spanter</strong> og køl</li></ul></li><li>Leder fire</li></ul>' +
        '<ol><li>Først</li><li>Så</li></ol>' +
        '<p>Se <a href="https://eksempel.dk/">mere</a> her</p>',
    );
  });

  it('Google Docs: the bold element around everything is none, and styles say what is', async () => {
    expect(pasted(await fixture('google-docs'))).toBe(
      '<p>Profile</p>' +
        '<p>I build <strong><em>boats</em></strong><u> by hand</u><a href="https://eksempel.dk/b">pictures</a></p>' +
        '<ul><li>oak<ul><li>steamed</li></ul></li><li>larch</li></ul>',
    );
  });

  it('LibreOffice: broken lines run on, and items keep their text without a paragraph of their own', async () => {
    expect(pasted(await fixture('libreoffice'))).toBe(
      '<p>Syede <strong>sejl</strong> og lærte fra mig</p><ol><li>klippe</li><li>sy m<sup>2</sup></li></ol>',
    );
  });

  it('Outlook: every line is a paragraph, and what nobody saw stays away', async () => {
    expect(pasted(await fixture('outlook'))).toBe(
      '<p>Hej, her er min tekst</p><p><br></p><ul><li>sejler</li><li>reparerer</li></ul><p>Hilsen <strong>Bo</strong></p>',
    );
  });

  it('the web: nothing runs, cells are lines, lines with bullets are a list', async () => {
    const html = pasted(await fixture('web'));
    expect(html).toBe(
      '<p><strong>About the yard</strong></p><p>Ten <em>people</em>, one dock</p>' +
        '<p><strong>Year</strong></p><p>Boats</p><p>2020</p><p>12</p>' +
        '<ul><li>caulking</li><li>rigging</li></ul><p>שלום 👋🏽</p>',
    );
    expect(html).not.toMatch(/run\(|javascript|onclick/);
  });
});

describe('odd clipboards', () => {
  it('keeps words of paragraphs and items that are never closed', () => {
    expect(pasted('<p>a<p><b>b<ul><li>c<li>d')).toBe(
      '<p>a</p><p><strong>b</strong></p><ul><li><strong>c</strong></li><li><strong>d</strong></li></ul>',
    );
  });

  it('takes a normal weight within bold for what it says', () => {
    expect(pasted('<b>a<span style="font-weight:400">b</span>c</b>')).toBe(
      '<p><strong>a</strong>b<strong>c</strong></p>',
    );
  });

  it('leaves a bullet alone that stands for itself, and a letter that is a word', () => {
    expect(pasted('<p>•</p><p>o mar</p>')).toBe('<p>•</p><p>o mar</p>');
  });

  it('gives nothing for a page without words', () => {
    expect(
      richTextFromClipboard('<html><head><title>x</title></head><body><p>&nbsp;</p></body></html>'),
    ).toBe(undefined);
  });

  it.each(['<p style="mso-list:l0 level9 lfo1">', '<span style="', '<b><i>', '</p></li>', '<!--[if mso]>'])(
    'reads %s a hundred thousand times without giving up',
    (piece) => {
      expect(() => richTextFromClipboard(piece.repeat(100_000))).not.toThrow();
    },
  );
});
