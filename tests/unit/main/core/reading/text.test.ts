import { describe, expect, it } from 'vitest';
import { codesOf as codes, documentReader } from '../../../../helpers/document-reading.ts';

const read = documentReader();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8('Bevis for Åse\r\nØster Snede')],
    ['UTF-8 with its mark', utf8('\ufeffBevis for Åse\nØster Snede')],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, ...Buffer.from('Bevis for Åse\nØster Snede', 'utf16le'))],
    ['Latin-1', latin('Bevis for Åse\nØster Snede')],
  ])('is read as %s', async (_encoding, bytes) => {
    const outcome = await read(bytes, 'bevis.txt');
    expect(outcome).toEqual({
      text: 'Bevis for Åse\nØster Snede\n',
      recognised: false,
      remarks: [],
      facts: {},
    });
  });

  it('is tidied: composed characters, whole words, no control characters', async () => {
    const { text } = await read(utf8('e\u0301cole\u0001 syge\u00ad\nplejer\n\n\n\nx  y'), 'a.txt');
    expect(text).toBe('école sygeplejer\n\nx y\n');
  });

  it('with bytes that mean nothing is read around them', async () => {
    const outcome = await read(Uint8Array.of(...utf8('før og under '), 0xff, ...utf8(' – efter')), 'a.txt');
    expect(outcome.text).toBe('før og under \u{FFFD} – efter\n');
    expect(codes(outcome)).toEqual(['reading-text-broken']);
  });

  it('of 100 MB is read as far as can be searched', async () => {
    const outcome = await read(new Uint8Array(100_000_000).fill(0x61), 'a.txt');
    expect(outcome.text.length).toBe(5_000_000);
    expect(outcome.remarks).toEqual([
      { path: '', code: 'reading-text-capped', params: { characters: 5_000_000 } },
    ]);
  });

  it('of no bytes says so', async () => {
    const outcome = await read(new Uint8Array(), 'a.txt');
    expect(outcome).toEqual({
      text: '',
      recognised: false,
      remarks: [{ path: '', code: 'file-empty' }],
      facts: {},
    });
  });
});

describe('a web page', () => {
  it('is read without its tags, scripts and styles', async () => {
    const page = `<!doctype html><html lang="da"><head><title>Mit &amp; dit</title><style>b{}</style></head>
      <body><script>var x = '<p>no</p>';</script><h1>Bl&aring;b&aelig;r</h1><p>fra <b>R&oslash;</b>m&eacute; &#8211; &#x41;</p><!-- no --></body></html>`;
    const { text, facts } = await read(utf8(page), 'a.html');
    expect(text.replaceAll('\n\n', '\n')).toBe('Mit & dit\nBlåbær\nfra Rømé – A\n');
    expect(facts).toEqual({ title: 'Mit & dit', language: 'da' });
  });

  it.each([
    ['tags that never end', '<p><b'.repeat(200_000)],
    ['scripts that never end', `<html>${'<script>'.repeat(100_000)}`],
    ['comments that never end', `<html>before${'<!--'.repeat(200_000)}`],
  ])('of %s comes to an end', async (_name, page) => {
    expect(codes(await read(utf8(page), 'a.html'))).toEqual([]);
  });
});

describe('JSON', () => {
  it('gives its texts in their order', async () => {
    const json = {
      b: 'Titel',
      a: { list: ['Åse', 7, null, true], deep: [[['x']]] },
      image: 'A'.repeat(5000),
    };
    expect((await read(utf8(JSON.stringify(json)), 'a.json')).text).toBe('Titel\nÅse\n7\nx\n');
  });

  it('that is none is read as text', async () => {
    const outcome = await read(utf8('{"a": "half'), 'a.json');
    expect(outcome.text).toBe('{"a": "half\n');
    expect(codes(outcome)).toEqual(['reading-json-unparsed']);
  });

  it('nested as deep as a file can be is read', async () => {
    const deep = `${'['.repeat(200_000)}"bund"${']'.repeat(200_000)}`;
    expect((await read(utf8(deep), 'a.json')).text).toContain('bund');
  });
});

describe('any other file', () => {
  it('is told to be one whose text is not read', async () => {
    expect(codes(await read(Uint8Array.of(0, 1, 2, 3), 'a.bin'))).toEqual(['reading-kind-unread']);
  });
});
