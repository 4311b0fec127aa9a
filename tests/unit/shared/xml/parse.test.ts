import { describe, expect, it } from 'vitest';
import { UserError } from '#shared/model/trouble.ts';
import { parseXml, xmlLimits } from '#shared/xml/parse.ts';
import { childElements, ownText } from '#shared/xml/tree.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const bytes = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  if (mark) bytes.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1)
    bytes.setUint16((at + (mark ? 1 : 0)) * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

function codeOf(source: Uint8Array | string): string {
  try {
    parseXml(source);
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'read';
}

describe('reading XML', () => {
  it('keeps prefixes, namespaces, attributes, order and text, CDATA included', () => {
    const root = parseXml(
      '<a xmlns="urn:a" xmlns:b="urn:b" b:x="1" y="2"><b:c>1 &lt; <![CDATA[2 & 3]]></b:c><d/></a>',
    );
    expect(root).toEqual({
      name: 'a',
      prefix: '',
      namespace: 'urn:a',
      attributes: [
        { name: 'x', prefix: 'b', namespace: 'urn:b', value: '1' },
        { name: 'y', prefix: '', namespace: '', value: '2' },
      ],
      children: [
        { name: 'c', prefix: 'b', namespace: 'urn:b', attributes: [], children: ['1 < 2 & 3'] },
        { name: 'd', prefix: '', namespace: 'urn:a', attributes: [], children: [] },
      ],
    });
  });

  it('drops white space between elements, but not within text', () => {
    const root = parseXml('<a>\n  <b> x </b>\n  <c>one <i>two</i> <u>three</u></c>\n  <d>   </d>\n</a>');
    expect(root.children).toHaveLength(3);
    expect(childElements(root, 'b')[0]?.children).toEqual([' x ']);
    expect(childElements(root, 'c')[0]?.children).toHaveLength(4);
    expect(childElements(root, 'd')[0]?.children).toEqual(['   ']);
  });

  const danish = '<?xml version="1.0"?><a>blåbærgrød Ω Я 🍞</a>';
  it.each([
    ['UTF-8', encode(danish)],
    ['UTF-8 with a mark', encode(`\ufeff${danish}`)],
    ['UTF-16, little end first', utf16(danish, true)],
    ['UTF-16, big end first', utf16(danish, false)],
    ['UTF-16 without a mark', utf16(danish, true, false)],
    ['UTF-8 that says it is UTF-16', encode(danish.replace('?>', ' encoding="UTF-16"?>'))],
  ])('reads %s', (_, bytes) => {
    expect(ownText(parseXml(bytes))).toBe('blåbærgrød Ω Я 🍞');
  });

  it('reads a declared single-byte encoding', () => {
    const bytes = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe6\xf8\xe5</a>', (c) =>
      c.charCodeAt(0),
    );
    expect(ownText(parseXml(bytes))).toBe('æøå');
  });
});

describe('XML that is not read', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "ha">]><a>&x;</a>';
  it.each([
    ['a document type', bomb],
    ['a document type behind declaration and comment', `<?xml version="1.0"?><!-- <a> -->\n${bomb}`],
    ['an entity alone', '<!ENTITY x "y"><a/>'],
    ['a document type in small letters', '<!doctype a><a/>'],
  ])('is refused with %s, in every encoding', (_, text) => {
    for (const source of [
      text,
      encode(text),
      encode(`\ufeff${text}`),
      utf16(text, true),
      utf16(text, false),
      utf16(text, true, false),
    ])
      expect(codeOf(source)).toBe('xml-doctype');
  });

  it.each([
    ['<a>&unknown;</a>', 'xml-malformed'],
    ['<a><b></a>', 'xml-malformed'],
    ['<a', 'xml-malformed'],
    ['', 'xml-malformed'],
    ['hello', 'xml-malformed'],
    ['<a/><b/>', 'xml-malformed'],
    ['<x:a/>', 'xml-malformed'],
    ['<a>\u0001</a>', 'xml-malformed'],
    ['<?xml version="1.0" encoding="klingon"?><a/>', 'xml-encoding'],
  ])('says what is wrong with %j', (text, code) => {
    expect(codeOf(encode(text))).toBe(code);
  });

  it('is refused when its bytes are no text', () => {
    expect(codeOf(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c))).toBe('xml-encoding');
  });

  it('is refused beyond the caps on size, depth, attributes, parts and text', () => {
    const { depth, attributes, nodes, bytes, text, namespace } = xmlLimits;
    // The element's name counts too.
    expect(codeOf(`<a>${'x'.repeat(text - 1)}</a>`)).toBe('read');
    expect(codeOf(`<a>${'x'.repeat(text)}</a>`)).toBe('xml-too-complex');
    expect(codeOf(`<a><b>${'x'.repeat(text - 3)}</b><b>x</b></a>`)).toBe('xml-too-complex');
    expect(codeOf(`<a b="${'x'.repeat(text)}"/>`)).toBe('xml-too-complex');
    expect(codeOf(`<${'a'.repeat(text + 1)}/>`)).toBe('xml-too-complex');
    expect(codeOf(`<a xmlns="${'u'.repeat(namespace)}"/>`)).toBe('read');
    expect(codeOf(`<a xmlns:b="${'u'.repeat(namespace + 1)}"/>`)).toBe('xml-too-complex');
    expect(codeOf(`<EmbeddedData>${'x'.repeat(text + 1)}</EmbeddedData>`)).toBe('read');
    const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(codeOf(nested(depth))).toBe('read');
    expect(codeOf(nested(depth + 1))).toBe('xml-too-complex');
    const attributed = (count: number): string =>
      `<a ${Array.from({ length: count }, (_, n) => `b${n}=""`).join(' ')}/>`;
    expect(codeOf(attributed(attributes))).toBe('read');
    expect(codeOf(attributed(attributes + 1))).toBe('xml-too-complex');
    expect(codeOf(`<a>${'<b/>'.repeat(nodes - 1)}</a>`)).toBe('read');
    expect(codeOf(`<a>${'<b/>'.repeat(nodes)}</a>`)).toBe('xml-too-complex');
    expect(codeOf(encode(`<a>${' '.repeat(bytes)}</a>`))).toBe('xml-too-large');
  });

  it('ends soon on twenty megabytes of nested elements', () => {
    expect(codeOf(encode('<a>'.repeat(7_000_000)))).toBe('xml-too-large');
    expect(codeOf(encode('<a>'.repeat(3_000_000)))).toBe('xml-too-complex');
  });
});
