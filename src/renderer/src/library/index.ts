// What several screens share about documents of the library: files on their way in, their names, sizes and contents.
// Not here: the screen on which the library is seen, and what kinds and fields there are (`shared/library`).
export { documentName, documentWords, kindName } from './document-words.ts';
export { droppedFiles, withoutSystemsOwn } from './dropped-files.ts';
export { default as FilePreview } from './FilePreview.svelte';
export { fileSize } from './file-size.ts';
export { canMakeDossier, makeDossier } from './make-dossier.ts';
export { newSupplement, supplementsTo } from './new-supplement.ts';
export { previewKind } from './preview-kind.ts';
export { saveFile } from './save-file.ts';
export { fileAddress, wholeFile, type StoredFile } from './stored-file.ts';
export { Upload } from './upload.svelte.ts';
export { uploadsOf, type Uploads } from './uploads.svelte.ts';
