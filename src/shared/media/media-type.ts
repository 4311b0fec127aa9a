import { binaryType } from './signatures.ts';
import { markupType } from './markup-type.ts';
import { extensionOf, typeByName, typesByExtension } from './extensions.ts';
import { isText, textStart } from './text.ts';

/** How many bytes of a file's start are worth handing to `mediaTypeOf`; fewer will do, and know less. */
export const sampleLength = 8192;

const unknown = 'application/octet-stream';

/**
 * The media type of a file. What its first bytes say wins; its name decides where they leave a choice (which kind of zip, which
 * kind of text) or say nothing at all.
 */
export function mediaTypeOf(start: Uint8Array, fileName: string): string {
  const binary = binaryType(start);
  if (binary !== undefined) return moreClosely(binary, fileName);
  if (start.length === 0 || !isText(start)) return typeByName(fileName) ?? unknown;
  return markupType(textStart(start), fileName) ?? textType(fileName);
}

/** Containers whose first bytes can keep to themselves what they hold. */
const containers: Record<string, RegExp> = {
  'application/zip': /^application\/(vnd\.(openxmlformats|oasis)|epub)/,
  'application/x-ole-storage': /^application\/(msword|vnd\.ms-)/,
};

function moreClosely(type: string, fileName: string): string {
  const byName = typeByName(fileName);
  return byName !== undefined && containers[type]?.test(byName) ? byName : type;
}

function textType(fileName: string): string {
  const byName = typesByExtension[extensionOf(fileName)];
  return byName?.startsWith('text/') && byName !== 'text/html' ? byName : 'text/plain';
}

/** What the program can do with a file: show it, read its words, check it, or keep it. */
export type MediaFormat = 'pdf' | 'picture' | 'word' | 'text' | 'credential' | 'other';

const words = new Set([
  'application/msword',
  'application/rtf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
const texts = new Set([
  'application/json',
  'application/ld+json',
  'application/xml',
  'application/xhtml+xml',
]);

export function formatOf(mediaType: string): MediaFormat {
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType === 'application/vc+ld+json') return 'credential';
  if (mediaType.startsWith('image/')) return 'picture';
  if (mediaType.startsWith('text/') || texts.has(mediaType)) return 'text';
  return words.has(mediaType) ? 'word' : 'other';
}
