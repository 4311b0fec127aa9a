import type { JSONContent } from '@tiptap/core';
import type { Block, Inline, List, Paragraph, RichText, TextRun } from '#shared/model/rich-text.ts';

type Mark = NonNullable<JSONContent['marks']>[number];
const flags = ['bold', 'italic', 'underline', 'raised', 'lowered'] as const;

/** The tree as the editor wants it. A list item must begin with a paragraph there; an empty text is one empty paragraph. */
export function toEditor(text: RichText | undefined): JSONContent {
  const content = (text?.blocks ?? []).map(blockToEditor);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The editor's document as a tree, without the markup it may have been read from; undefined when nothing is written. */
export function fromEditor(document: JSONContent): RichText | undefined {
  const blocks = (document.content ?? []).flatMap(blockFromEditor);
  return blocks.every(isEmpty) ? undefined : { blocks };
}

function blockToEditor(block: Block): JSONContent {
  if (block.type === 'paragraph') {
    const content = block.children.flatMap(inlineToEditor);
    return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
  }
  return {
    type: block.ordered ? 'orderedList' : 'bulletList',
    content: block.items.map(({ blocks }) => {
      const content = blocks.map(blockToEditor);
      return {
        type: 'listItem',
        content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
      };
    }),
  };
}

function inlineToEditor(inline: Inline): JSONContent[] {
  if ('break' in inline) return [{ type: 'hardBreak' }];
  if (inline.text === '') return [];
  const marks: Mark[] = flags.filter((flag) => inline[flag]).map((type) => ({ type }));
  if (inline.link !== undefined) marks.push({ type: 'link', attrs: { href: inline.link } });
  return [{ type: 'text', text: inline.text, ...(marks.length > 0 ? { marks } : {}) }];
}

function blockFromEditor(node: JSONContent): Block[] {
  if (node.type === 'paragraph')
    return [{ type: 'paragraph', children: (node.content ?? []).map(inlineFromEditor) }];
  if (node.type !== 'bulletList' && node.type !== 'orderedList') return [];
  const items = (node.content ?? []).map((item) => ({
    blocks: (item.content ?? []).flatMap(blockFromEditor),
  }));
  return [{ type: 'list', ordered: node.type === 'orderedList', items } satisfies List];
}

function inlineFromEditor(node: JSONContent): Inline {
  if (node.type === 'hardBreak') return { break: true };
  const run: TextRun = { text: node.text ?? '' };
  for (const { type, attrs } of node.marks ?? []) {
    const flag = flags.find((flag) => flag === type);
    if (flag !== undefined) run[flag] = true;
    else if (type === 'link' && typeof attrs?.['href'] === 'string') run.link = attrs['href'];
  }
  return run;
}

const isEmpty = (block: Block): boolean => block.type === 'paragraph' && isBlank(block);
const isBlank = ({ children }: Paragraph): boolean =>
  children.every((child) => !('text' in child) || child.text.trim() === '');
