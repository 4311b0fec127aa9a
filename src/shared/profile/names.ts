import type { PersonName } from '../sections/define.ts';
import { registry } from '../sections/index.ts';
import { contentOf, type ProfileDocument } from './document.ts';

function personName(document: ProfileDocument): PersonName {
  const section = registry.find((one) => one.personName !== undefined);
  return section?.personName?.(contentOf(document, section.id)) ?? {};
}

/** The person's name as it is listed, given names first; empty as long as nobody wrote one. */
export function profileName(document: ProfileDocument): string {
  const { given = '', family = '' } = personName(document);
  return `${given.trim()} ${family.trim()}`.trim();
}

/** The name of the file of a whole profile, `Hansen_Anne-Marie_CV_da.xml`. */
export function exportFileName(document: ProfileDocument, language: string, extension: string): string {
  return personFileName(document, ['CV', language], extension);
}

/**
 * A file name of the person and these words, `Hansen_Anne-Marie_Ansøgning_da.pdf`: letters of every language stay, and nothing
 * that a file system, an e-mail or a web form could stumble over.
 */
export function personFileName(
  document: ProfileDocument,
  words: readonly string[],
  extension: string,
): string {
  const { given = '', family = '' } = personName(document);
  const parts = [family, given, ...words].map(safeFilePart);
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** Far below what file systems take (255 bytes), with room for four bytes a letter. */
const longestPart = 24;

/** A text as part of a file's name: letters of every language and digits, words parted by hyphens. */
export function safeFilePart(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .replaceAll(/['’ʼ]/g, '')
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ]
    .slice(0, longestPart)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
}
