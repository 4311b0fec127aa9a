// What every screen has on which a document is edited: its keys, and texts that lost their place.
// Not here: the document's state (`state`), and its form.
export { inTurn, sayStep } from './steps.ts';
export { Shortcuts } from './shortcuts.ts';
export { default as StepsMenu } from './StepsMenu.svelte';
export { default as StrayTexts } from './StrayTexts.svelte';
