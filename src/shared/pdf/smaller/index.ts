// The same PDF in fewer bytes: its JPEG pictures recompressed, all else as it was.
// Must not be here: how pictures are read and written, which comes in as a function.
export { smallerPdf, type SmallerPdf, type SmallerPdfOptions, type SmallerPdfRemark } from './smaller-pdf.ts';
export type { Recompress } from './picture.ts';
