// What several screens share about documents of the library: files on their way in, their names, sizes and contents; what a
// document proves, what proves an entry, and choosing the one or the other.
// Not here: the screen on which the library is seen, and what kinds and fields there are (`shared/library`).
export { default as CertificateDocument } from './CertificateDocument.svelte';
export { default as CredentialView } from './CredentialView.svelte';
export { default as DocumentPicker } from './DocumentPicker.svelte';
export { documentName, documentWords, kindName } from './document-words.ts';
export { droppedFiles, withoutSystemsOwn } from './dropped-files.ts';
export { default as FilePreview } from './FilePreview.svelte';
export { fileSize } from './file-size.ts';
export { default as LinkList } from './LinkList.svelte';
export { makeDossier } from './make-dossier.ts';
export { newSupplement, supplementsTo } from './new-supplement.ts';
export { default as PdfPages } from './PdfPages.svelte';
export { previewKind } from './preview-kind.ts';
export { default as ProofList } from './ProofList.svelte';
export { default as ProofMark } from './ProofMark.svelte';
export { Proofs, provideProofs, useProofs } from './proofs.svelte.ts';
export { saveFile } from './save-file.ts';
export { fileAddress, wholeFile, type StoredFile } from './stored-file.ts';
export { Upload } from './upload.svelte.ts';
export { uploadsOf, type Uploads } from './uploads.svelte.ts';
