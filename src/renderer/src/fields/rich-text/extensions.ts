import { Mark, type Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { linkKind } from '#shared/model/rich-text-links.ts';

const raised = Mark.create({
  name: 'raised',
  excludes: 'lowered',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
});
const lowered = Mark.create({
  name: 'lowered',
  excludes: 'raised',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
});

/** Exactly what our tree can hold; pasted text loses the rest. Undo is the program's own. */
export const extensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    undoRedo: false,
    dropcursor: { width: 2, color: 'var(--accent)' },
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      defaultProtocol: 'https',
      protocols: ['http', 'https', 'mailto'],
      isAllowedUri: (address) => linkKind(address) === 'safe',
      HTMLAttributes: { target: null, rel: null, class: null },
    },
    trailingNode: false,
  }),
  raised,
  lowered,
];
