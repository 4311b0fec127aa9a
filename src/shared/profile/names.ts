import type { ProfileDocument } from './document.ts';

/** The person's name as it is listed, given names first; empty as long as nobody wrote one. */
export function profileName(document: ProfileDocument): string {
  const { givenNames, familyNames } = document.sections['personal-information'].fields;
  return [givenNames, familyNames]
    .map((name) => name?.trim() ?? '')
    .filter((name) => name !== '')
    .join(' ');
}

/**
 * The name of an exported file, `Hansen_Anne-Marie_CV_da.pdf`: letters of every language stay, and nothing that a
 * file system, an e-mail or a web form could stumble over.
 */
export function exportFileName(document: ProfileDocument, language: string, extension: string): string {
  const { givenNames = '', familyNames = '' } = document.sections['personal-information'].fields;
  const parts = [familyNames, givenNames, 'CV', language].map(safeFilePart);
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** Far below what file systems take (255 bytes), with room for four bytes a letter. */
const longestPart = 24;

function safeFilePart(text: string): string {
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
