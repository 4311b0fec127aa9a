// A profile and the choices of a CV made into a PDF: the one way that preview, export and command line all take.
// No decision of its own about words, places or bytes.
export { renderCv, type RenderedCv, type RenderOptions } from './render-cv.ts';
