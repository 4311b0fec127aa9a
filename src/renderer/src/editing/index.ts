// What every screen has on which a document is edited: its opening, its header and keys, and texts that lost their place.
// Not here: the document's state (`state`), and its form.
export { default as EditorHeader } from './EditorHeader.svelte';
export { default as OpenProfile } from './OpenProfile.svelte';
export { Shortcuts } from './shortcuts.ts';
export { stepping } from './steps.ts';
export { default as StrayTexts } from './StrayTexts.svelte';
