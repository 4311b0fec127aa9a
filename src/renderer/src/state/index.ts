// Open documents, be it a profile, a paper or one of the library: what each holds, undo and redo, saving, and what survives trouble.
// Not here: anything that is drawn, and how a call reaches the core.
export { EditorState } from './editor.svelte.ts';
export {
  attend,
  flush,
  forget,
  openEditor,
  openLibraryDocument,
  openPaper,
  whileShown,
} from './open-editor.ts';
export type { Stray } from './rebase.ts';
export type { SavedState } from './saved-state.ts';
export type { Step, UndoStack } from './undo-stack.svelte.ts';
