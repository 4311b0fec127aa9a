// A profile and its papers made into a PDF: the one way that preview, export and command line all take.
// No decision of its own about words, places or bytes.
export { renderPapers, type RenderedPapers, type RenderOptions } from './render-papers.ts';
export { renderSupplement, type SupplementOptions } from './render-supplement.ts';
