import type { RichText } from '../model/rich-text.ts';

/** Rich text of plain paragraphs. */
export const paragraphs = (texts: readonly string[]): RichText => ({
  blocks: texts.map((text) => ({ type: 'paragraph', children: [{ text }] })),
});
