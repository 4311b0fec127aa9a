import { describe, expect, it } from 'vitest';
import { richTextFromHtml } from '#shared/model/rich-text-from-html.ts';
import { linkKind } from '#shared/model/rich-text-links.ts';
import { richTextToPlain } from '#shared/model/rich-text-plain.ts';
import { richTextToHtml } from '#shared/model/rich-text-to-html.ts';

/** What the markup becomes when it is written again. */
const cleaned = (html: string): string => {
  const { text } = richTextFromHtml(html);
  return text ? richTextToHtml(text) : '';
};
const plain = (html: string): string => {
  const { text } = richTextFromHtml(html);
  return text ? richTextToPlain(text) : '';
};

describe('reading HTML', () => {
  it('keeps paragraphs, marks, links and line breaks', () => {
    const html =
      '<p>a<br><strong>b</strong><em>c</em><u>d</u><sup>e</sup><sub>f</sub><a href="https://x.example.org/?a=1&amp;b=2">g</a></p>';
    expect(richTextFromHtml(html)).toEqual({
      active: false,
      text: {
        blocks: [
          {
            type: 'paragraph',
            children: [
              { text: 'a' },
              { break: true },
              { text: 'b', bold: true },
              { text: 'c', italic: true },
              { text: 'd', underline: true },
              { text: 'e', raised: true },
              { text: 'f', lowered: true },
              { text: 'g', link: 'https://x.example.org/?a=1&b=2' },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ['<b>a</b><i>b</i><ins>c</ins>', '<p><strong>a</strong><em>b</em><u>c</u></p>'],
    ['<h2>Title</h2><div>one<div>two</div>three</div>', '<p>Title</p><p>one</p><p>two</p><p>three</p>'],
    ['<p style="color: rgb(1,2,3)" class="x">a <span lang="da">b</span></p>', '<p>a b</p>'],
    ['plain text & more', '<p>plain text &amp; more</p>'],
    ['<p>one\n   two\t</p>', '<p>one two</p>'],
    ['<b>a<p>b</b>c</p>', '<p><strong>a</strong></p><p><strong>b</strong>c</p>'],
    ['<p>&Oslash;&nbsp;&#8211;&#x1F35E; &unknown; &#0;</p>', '<p>Ø&nbsp;–🍞 &amp;unknown; \uFFFD</p>'],
    [
      '<a href="/relative">a</a> <a href="tel:1">b</a> <a href="MAILTO:x@example.org">c</a>',
      '<p>a b <a href="MAILTO:x@example.org">c</a></p>',
    ],
    ['a < b > c <3', '<p>a &lt; b &gt; c &lt;3</p>'],
    ['<o:p>a</o:p><font face="x">b</font>', '<p>ab</p>'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', '<p>a</p><p>b</p>'],
    ['', ''],
    [' \n ', ''],
  ])('makes of %j what can be kept', (html, expected) => {
    expect(cleaned(html)).toBe(expected);
  });

  it('keeps the markup beside the text as long as it differs and is harmless', () => {
    expect(richTextFromHtml('<p>a</p>').text?.source).toBeUndefined();
    expect(richTextFromHtml('<p class="x">a</p>').text?.source).toBe('<p class="x">a</p>');
    expect(richTextFromHtml('<p>a<!-- x --></p>').text?.source).toBeUndefined();
    expect(richTextFromHtml('<p>a<p ').text?.source).toBeUndefined();
  });
});

describe('lists', () => {
  it('nest as they are, in the plain dialect', () => {
    const html = '<ul> \n <li>a\n  <ol><li>b</li></ol></li> \n <li><p>c</p><p>d</p></li> \n</ul>';
    expect(cleaned(html)).toBe('<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>');
  });

  const quill = (kind: string, indent: number, text: string): string =>
    `<li data-list="${kind}"${indent ? ` class="ql-indent-${indent}"` : ''}><span class="ql-ui"></span>${text}</li>`;

  it('are made of the flat items of Quill', () => {
    const items = [
      quill('bullet', 0, 'a'),
      quill('bullet', 1, 'b'),
      quill('ordered', 2, 'c'),
      quill('bullet', 1, 'd'),
      quill('ordered', 0, 'e'),
      quill('ordered', 0, 'f'),
    ];
    expect(cleaned(`<ol>${items.join('')}</ol>`)).toBe(
      '<ul><li>a<ul><li>b<ol><li>c</li></ol></li><li>d</li></ul></li></ul><ol><li>e</li><li>f</li></ol>',
    );
  });

  it('never begin deeper than one level below what stands above', () => {
    expect(cleaned(`<ol>${quill('bullet', 3, 'a')}${quill('bullet', 8, 'b')}</ol>`)).toBe(
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    );
  });

  it('of any depth end in a tree of sixteen levels', () => {
    const { text } = richTextFromHtml('<ul><li>x'.repeat(5000));
    expect(richTextToHtml({ blocks: text?.blocks ?? [] }).match(/<ul>/g)).toHaveLength(16);
  });

  it('are found without items and items without a list', () => {
    expect(cleaned('<li>a</li>')).toBe('<ul><li>a</li></ul>');
    expect(cleaned('<ul>a</ul><ul></ul>')).toBe('<ul><li>a</li></ul>');
  });

  it('read as plain text with bullets and numbers', () => {
    expect(plain('<p>a<br>b</p><ol><li>c<ul><li>d</li></ul></li><li>e</li></ol>')).toBe(
      'a\nb\n1. c\n  • d\n2. e',
    );
  });
});

describe('what could run', () => {
  it.each([
    '<script>alert(1)</script>',
    '<p onclick="x()">a</p>',
    '<p ONMOUSEOVER=x>a</p>',
    '<a href="javascript:x()">a</a>',
    '<a href=" java\nscript:x()">a</a>',
    '<a href="&#106;avascript:x()">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<iframe src="https://x.example.org"></iframe>',
    '<style>p { background: url(https://x.example.org) }</style>',
    '<p style="background: url(https://x.example.org)">a</p>',
    '<img src="https://x.example.org/pixel.png">',
    '<svg><script>1</script></svg>',
    '<object data="x"></object>',
    '<SCRIPT SRC=x>',
    '<form action="https://x.example.org"><input></form>',
  ])('is dropped and told of: %s', (markup) => {
    const { text, active } = richTextFromHtml(`<p>before</p>${markup}<p>after</p>`);
    expect(active).toBe(true);
    expect(text?.source).toBeUndefined();
    const html = richTextToHtml({ blocks: text?.blocks ?? [] });
    expect(html).toContain('<p>before</p>');
    expect(html).not.toMatch(/script|alert|onclick|url\(|data:|<img|x\(\)/i);
  });

  it('leaves nothing of a script that never ends', () => {
    expect(richTextFromHtml('<script>var a = "<p>b</p>"')).toEqual({ text: undefined, active: true });
  });

  it('is told from words that only look like it', () => {
    expect(richTextFromHtml('<p>script: on and off, javascript: a language</p>').active).toBe(false);
    expect(linkKind('https://x.example.org/javascript:')).toBe('safe');
    expect(linkKind('JaVaScRiPt\t:x')).toBe('active');
    expect(linkKind('www.example.org')).toBe('other');
  });

  it('cannot make the reader crawl', () => {
    for (const piece of [
      '<b>x',
      'a<i></i>',
      '<ul><li>',
      '<a b="',
      '<',
      '&',
      '<p a',
      '<!--',
      '<span>',
      '"',
      '<a href=x>',
    ])
      expect(() => richTextFromHtml(piece.repeat(50_000)), piece).not.toThrow();
  });
});
