// One control for each kind of field, and the forms and lists made of them; all from the registry's declarations.
// Not here: any section by name, and the screen around them.
export { default as CodedControl } from './CodedControl.svelte';
export { default as DateControl } from './DateControl.svelte';
export { default as FieldGrid } from './FieldGrid.svelte';
export { default as RichTextField } from './RichTextField.svelte';
export { default as DragGhost } from './DragGhost.svelte';
export { default as DropLine } from './DropLine.svelte';
export { default as RowHandle } from './RowHandle.svelte';
export { default as RowMenu } from './RowMenu.svelte';
export { codeName } from './code-name.ts';
export { codeList, loadCodeLists } from './code-lists.ts';
export { provideSection, type ItemList, type SectionContext } from './context.ts';
export { periodWords, shortDate, whenWords } from './date-words.ts';
export { firstControl } from './first-control.ts';
export { capitalised, listItems } from './list-items.ts';
export { leaves } from './leaves.ts';
export { levelByKey } from './level-row.ts';
export { pasteRefusal } from './paste-limit.ts';
export { NoPicture, readPicture } from './photo/picture-file.ts';
export { wholePicture } from './photo/picture.ts';
export { applyWithUndo, removeWithUndo } from './remove-with-undo.ts';
export { Reorder, type Elsewhere } from './reorder.svelte.ts';
export { RowMenuState } from './row-menu.svelte.ts';
export { changed, withinSentence } from './step-words.ts';
