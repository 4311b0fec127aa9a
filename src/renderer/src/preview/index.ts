// The live preview: draws the very PDF that an export would write.
// Not here: making the PDF (the core does), and anything about what a profile holds.
export { default as PreviewPane } from './PreviewPane.svelte';
export { openPdf, warmUp } from './pdf-reader.ts';
export { PreviewState } from './preview-state.svelte.ts';
