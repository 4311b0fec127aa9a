import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '#shared/xml/parse.ts';
import { serializeAttribute, serializeElement, serializeXml } from '#shared/xml/serialize.ts';
import { ownText, type XmlElement } from '#shared/xml/tree.ts';

const element = (
  name: string,
  children: XmlElement['children'] = [],
  prefix = '',
  namespace = '',
): XmlElement => ({
  name,
  prefix,
  namespace,
  attributes: [],
  children,
});

describe('writing XML', () => {
  it('declares and indents as real exports do', () => {
    const root = element('a', [element('b', ['x'], 'p', 'urn:p'), element('c')], '', 'urn:a');
    root.children.push(element('d', [element('e')], '', 'urn:a'));
    const declare = [
      ['', 'urn:a'],
      ['p', 'urn:p'],
    ] as const;
    for (const child of root.children)
      if (typeof child !== 'string' && child.name === 'c') child.namespace = 'urn:a';
    expect(serializeXml(root, { declare }).text).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<a xmlns="urn:a" xmlns:p="urn:p">',
        '    <p:b>x</p:b>',
        '    <c/>',
        '    <d>',
        '        <e xmlns=""/>',
        '    </d>',
        '</a>',
        '',
      ].join('\n'),
    );
  });

  it('leaves mixed content as it stands', () => {
    const text = '<p>one <i>two</i> <u>three</u></p>';
    expect(serializeElement(parseXml(text), { indent: 4 }).text).toBe(text);
  });

  it('escapes what would be read as something else, line ends included', () => {
    const root = element('a', ['<&> "\r\n\t']);
    root.attributes.push({ name: 'b', prefix: '', namespace: '', value: '<&">\r\n\t' });
    const { text } = serializeElement(root);
    expect(text).toBe('<a b="&lt;&amp;&quot;&gt;&#13;&#10;&#9;">&lt;&amp;&gt; "&#13;\n\t</a>');
    expect(parseXml(text)).toEqual(root);
  });

  it('leaves out characters that XML cannot hold, and counts them', () => {
    const { text, dropped } = serializeElement(element('a', ['x\u0000\u0008\ud800y\ufffe🍞']));
    expect(text).toBe('<a>xy🍞</a>');
    expect(dropped).toBe(4);
  });

  it('gives an attribute with the namespace of its prefix', () => {
    const [attribute] = parseXml('<a xmlns:p="urn:p" p:b="&quot;"/>').attributes;
    expect(attribute && serializeAttribute(attribute)).toBe('xmlns:p="urn:p" p:b="&quot;"');
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { text, dropped } = serializeElement(element('a', [`.${value}.`]));
        if (dropped === 0) expect(ownText(parseXml(text))).toBe(`.${value}.`);
        else expect(ownText(parseXml(text)).length).toBeLessThan(value.length + 2);
      }),
    );
  });
});
