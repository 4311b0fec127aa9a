// Files on their way out together: as a zip, or into a folder. They come one after the other and nobody holds a whole one.
// Must not know what the files are.
export { filesInto } from './folder.ts';
export { uniqueNames } from './unique-names.ts';
export { zipped } from './zip.ts';
export { isPackable, textFile, type ArchivedFile } from './archived-file.ts';
