// Makes dossiers in a worker thread of their own: a document that is broken, huge or hostile keeps nobody waiting and harms nothing else.
// Must not know where documents are kept; and nobody but `worker.ts` may load what joins pages.
export { createDossierMaker, type DossierMaker, type DossierWish } from './maker.ts';
