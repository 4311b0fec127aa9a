import { describe, expect, it } from 'vitest';
import { graft } from '#shared/xml/graft.ts';
import { leftovers, type PathRules } from '#shared/xml/leftovers.ts';
import { parseXml } from '#shared/xml/parse.ts';
import type { GraftRules } from '#shared/xml/places.ts';
import { XmlReader } from '#shared/xml/reader.ts';
import { serializeElement } from '#shared/xml/serialize.ts';

const names = ['a', 'b', 'c', 'd'];
const rules: PathRules & GraftRules = {
  steps: () => (child) => child.name,
  ignorable: (child) => child.name === 'empty' && child.children.length === 0,
  rank: (_, child) => (names.includes(child) ? names.indexOf(child) : Infinity),
  create: (name) => ({ name, prefix: '', namespace: '', attributes: [], children: [] }),
};

describe('what nobody took', () => {
  it('is found by place and name: attributes, text and elements', () => {
    const reader = new XmlReader(
      parseXml('<r x="1" y="2">stray<a>taken</a><b z="3"><c>1</c><d>2</d></b><e><f/></e><empty/></r>'),
    );
    expect(reader.attribute('x')).toBe('1');
    expect(reader.text('a')).toBe('taken');
    expect(reader.enter('b')?.text('c')).toBe('1');
    expect(leftovers(reader, rules)).toEqual([
      { path: '', name: '@y', content: 'y="2"' },
      { path: '', name: '#text', content: 'stray' },
      { path: 'b', name: '@z', content: 'z="3"' },
      { path: 'b', name: 'd', content: '<d>2</d>' },
      { path: '', name: 'e', content: '<e><f/></e>' },
    ]);
  });

  it('carries its namespaces', () => {
    const reader = new XmlReader(parseXml('<r xmlns="urn:r" xmlns:p="urn:p"><p:e p:x="1"><f/></p:e></r>'));
    const [extra] = leftovers(reader, rules);
    expect(extra?.content).toBe('<p:e p:x="1" xmlns:p="urn:p"><f xmlns="urn:r"/></p:e>');
    expect(parseXml(extra?.content ?? '')).toEqual(reader.element.children[0]);
  });

  it('is left out where an entry has settled it already', () => {
    const reader = new XmlReader(parseXml('<r><a><x/></a><a><y/></a></r>'));
    const [first] = reader.enterAll('a');
    expect(first && leftovers(first, rules).map(({ name }) => name)).toEqual(['x']);
    expect(leftovers(reader, rules).map(({ path, name }) => `${path}/${name}`)).toEqual(['a/y']);
  });

  it('counts an element as taken only when its text was understood', () => {
    const reader = new XmlReader(parseXml('<r><a>?</a><a>7</a><b/></r>'));
    expect(reader.parsed('a', (text) => (/^\d$/.test(text) ? Number(text) : undefined))).toBe(7);
    expect(reader.parsed('b', (text) => text)).toBeUndefined();
    expect(leftovers(reader, rules).map(({ content }) => content)).toEqual(['<a>?</a>', '<b/>']);
  });

  it('goes back to its place in the order of the file, with what is missing on the way', () => {
    const root = parseXml('<r><a/><d/></r>');
    const remarks = graft(
      root,
      [
        { path: '', name: '@x', content: 'xmlns:p="urn:p" p:x="1"' },
        { path: '', name: '#text', content: 'a &lt; b' },
        { path: '', name: 'unknown', content: '<unknown/>' },
        { path: '', name: 'b', content: '<b><c>1</c></b>' },
        { path: 'c/d', name: 'e', content: '<e/>' },
      ],
      rules,
    );
    expect(remarks).toEqual([]);
    expect(serializeElement(root).text).toBe(
      '<r p:x="1" xmlns:p="urn:p">a &lt; b<a/><b><c>1</c></b><c><d><e/></d></c><d/><unknown/></r>',
    );
  });

  it('is left out and remarked upon when it can no longer be read', () => {
    const root = parseXml('<r/>');
    const remarks = graft(
      root,
      [
        { path: '', name: 'b', content: '<b>' },
        { path: '', name: '@c', content: '/><evil' },
        { path: '', name: 'd', content: '<!DOCTYPE d><d/>' },
      ],
      rules,
    );
    expect(remarks.map(({ code, params }) => [code, params?.['name']])).toEqual([
      ['kept-aside-damaged', 'b'],
      ['kept-aside-damaged', '@c'],
      ['kept-aside-damaged', 'd'],
    ]);
    expect(root.children).toEqual([]);
  });
});
