import { fileAddress } from './stored-file.ts';

/** Hands the file of a document to the browser's (or Electron's) downloads, straight from the host: however large it is. */
export function saveFile(document: string, name: string): void {
  const link = globalThis.document.createElement('a');
  link.href = fileAddress(document);
  link.download = name;
  link.click();
}
