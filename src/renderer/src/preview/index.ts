// The live preview: draws the very PDF that an export would write. What draws it draws stored PDFs as well.
// Not here: making the PDF (the core does), and anything about what a profile holds.
export { PagePainter, type Sheet } from './page-painter.ts';
export { default as PreviewPane } from './PreviewPane.svelte';
export { openPdf, openStoredPdf, warmUp } from './pdf-reader.ts';
export { DraftPreview, PreviewState } from './preview-state.svelte.ts';
