import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, RichText, TextRun } from '#shared/model/rich-text.ts';
import { extensions } from '../../../../src/renderer/src/fields/rich-text/extensions.ts';
import { linkAddress } from '../../../../src/renderer/src/fields/rich-text/link-address.ts';
import { fromEditor, toEditor } from '../../../../src/renderer/src/fields/rich-text/tree.ts';

const schema = getSchema(extensions);
/** Through the editor's own document, which refuses what its schema does not allow. */
const through = (text: RichText) => {
  const node = schema.nodeFromJSON(toEditor(text));
  node.check();
  return fromEditor(node.toJSON());
};

const flag = fc.constantFrom<true | undefined>(true, undefined);
const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\r\n]/.test(text));
const run = fc
  .record({ text: words, bold: flag, italic: flag, underline: flag })
  .map((run): TextRun => JSON.parse(JSON.stringify(run)) as TextRun);
const paragraph = fc.array(run, { maxLength: 3 }).map((children): Block => ({ type: 'paragraph', children }));
const list: fc.Arbitrary<Block> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(paragraph, fc.array(paragraph, { maxLength: 1 })), { minLength: 1, maxLength: 3 }),
  )
  .map(([ordered, items]) => ({
    type: 'list',
    ordered,
    items: items.map(([first, rest]) => ({ blocks: [first, ...rest] })),
  }));

/** The editor joins neighbouring runs that look alike; so does this. */
function merged(text: RichText): string {
  const spans = (blocks: readonly Block[]): unknown =>
    blocks.map((block) =>
      block.type === 'list'
        ? { ordered: block.ordered, items: block.items.map((item) => spans(item.blocks)) }
        : block.children.flatMap((child) =>
            'break' in child
              ? ['\n']
              : [...child.text].map(
                  (letter) => letter + (child.bold ?? '') + (child.italic ?? '') + (child.underline ?? ''),
                ),
          ),
    );
  return JSON.stringify(spans(text.blocks));
}

describe('rich text on its way into the editor and back', () => {
  it('stays the same', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 4 }), (blocks) => {
        const back = through({ blocks });
        fc.pre(back !== undefined);
        expect(merged(back ?? { blocks: [] })).toBe(merged({ blocks }));
      }),
    );
  });

  it('keeps links, raised and lowered letters and line breaks', () => {
    const blocks: Block[] = [
      {
        type: 'paragraph',
        children: [
          { text: 'CO' },
          { text: '2', lowered: true },
          { text: ' m' },
          { text: '2', raised: true },
          { break: true },
          { text: 'her', link: 'https://eksempel.dk/' },
        ],
      },
    ];
    expect(through({ blocks })).toEqual({ blocks });
  });

  it('forgets the markup that it was read from, which is no longer true', () => {
    const blocks: Block[] = [{ type: 'paragraph', children: [{ text: 'a' }] }];
    expect(through({ blocks, source: '<p>a</p>' })).toEqual({ blocks });
  });

  it('gives nothing for nothing but blanks, and keeps an empty list that one is about to fill', () => {
    expect(through({ blocks: [{ type: 'paragraph', children: [{ text: '  ' }] }] })).toBeUndefined();
    expect(fromEditor(toEditor(undefined))).toBeUndefined();
    const empty: Block = {
      type: 'list',
      ordered: false,
      items: [{ blocks: [{ type: 'paragraph', children: [] }] }],
    };
    expect(through({ blocks: [empty] })).toEqual({ blocks: [empty] });
  });

  it('lets an item begin with a list', () => {
    const inner: Block = {
      type: 'list',
      ordered: true,
      items: [{ blocks: [{ type: 'paragraph', children: [{ text: 'a' }] }] }],
    };
    expect(through({ blocks: [{ type: 'list', ordered: false, items: [{ blocks: [inner] }] }] })).toEqual({
      blocks: [
        { type: 'list', ordered: false, items: [{ blocks: [{ type: 'paragraph', children: [] }, inner] }] },
      ],
    });
  });
});

describe('linkAddress', () => {
  it.each([
    ['https://eksempel.dk', 'https://eksempel.dk'],
    [' eksempel.dk/cv ', 'https://eksempel.dk/cv'],
    ['navn@eksempel.dk', 'mailto:navn@eksempel.dk'],
    ['mailto:navn@eksempel.dk', 'mailto:navn@eksempel.dk'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['ftp://eksempel.dk', undefined],
    ['to ord', undefined],
    ['', undefined],
  ])('understands %j as %j', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });
});
