// The painter: prepared fonts, and a display document turned into a tagged PDF file. The only user of pdf-lib.
// Must not decide where anything stands, and must not know sections, profiles or formats.
export { loadFonts, type PreparedFonts } from './fonts.ts';
export { paintPdf, type PaintOptions } from './paint.ts';
export type { Attachment } from './attachments.ts';
export type { Deflate } from './pdf-file.ts';
export { accessibilityViolations, type Violation } from './conformance.ts';
export { pictureSize } from './images.ts';
export type { Inflate } from './read/file.ts';
