// A readable page about files that lie beside it: what goes out with a zip or a folder of documents, for any browser.
// Must not know where the files come from; no script, and nothing from elsewhere.
export { cataloguePage } from './page.ts';
export { catalogueWords, fileSize } from './words.ts';
export type { Catalogue, CatalogueEntry, CatalogueGroup } from './catalogue.ts';
