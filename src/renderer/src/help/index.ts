// The help beside the work: its panel, what it shows now, and the "?" that leads to an answer.
// Not here: what the answers say (resources/help), or how they are found (shared/help).
export { default as HelpLink } from './HelpLink.svelte';
export { default as HelpPanel } from './HelpPanel.svelte';
export { asked, type HelpId } from './asked.ts';
export { covers } from './covers.ts';
export { helpPanel } from './help-panel.svelte.ts';
