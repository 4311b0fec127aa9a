// The one sheet for whatever leaves the program as a file: which personal data it shows, its name, its size.
// Not here: making the file (the core does), and anything that changes what is stored.
export { DocumentSharing } from './document-sharing.ts';
export { DossierMaking, type MadeDossier } from './dossier-making.svelte.ts';
export { DossierSharing } from './dossier-sharing.svelte.ts';
export { PaperSharing } from './paper-sharing.svelte.ts';
export { default as MakingProgress } from './MakingProgress.svelte';
export { saveMade } from './save-made.ts';
export type { Sharing } from './sharing.ts';
export { default as ShareSheet } from './ShareSheet.svelte';
export { namedFile } from './file-name.ts';
