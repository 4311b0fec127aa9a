// Pictures, and the pictures within PDFs, in fewer bytes. Slow for large files: runs in a worker.
// Must not be here: the store, and what a file is used for.
export { smallerPicture, type PictureOptions, type PictureRemark, type SmallerPicture } from './picture.ts';
export { recompress } from './recompress.ts';
