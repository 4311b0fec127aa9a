// What a file is, by its first bytes and then its name; how large a picture says it is; file names that every disk takes.
// Must not read what a file says: that is the work of whoever opens it.
export { formatOf, mediaTypeOf, sampleLength, type MediaFormat } from './media-type.ts';
export { pictureSize, type PictureSize } from './picture-size.ts';
export { safeFileName } from './safe-file-name.ts';
export { decodeText, type DecodedText } from './text.ts';
