import type { Editor } from '@tiptap/core';
import type { RichText } from '#shared/model/rich-text.ts';
import { toEditor } from './tree.ts';

/** Shows a text that did not come from the editor itself: only what differs is replaced, so that the caret keeps its place. */
export function showText(editor: Editor, text: RichText | undefined): void {
  const { doc, tr } = editor.state;
  const wanted = editor.schema.nodeFromJSON(toEditor(text));
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  if (start === null || end === null) return;
  // "aa" to "aaa" differs from both ends in the same place: the ends must not cross.
  const crossed = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + crossed, wanted.slice(start, end.b + crossed));
  if (!tr.doc.eq(wanted)) tr.replaceWith(0, tr.doc.content.size, wanted.content);
  editor.view.dispatch(tr.setMeta('preventUpdate', true));
}
