import type { Phrase } from '../document/blocks.ts';
import { filled } from './paper-phrases.ts';

/** "+45 55 50 10 24", and a link that a telephone can follow. A number that was typed in groups keeps them. */
export function phoneText(phone: { dialling?: string; number?: string }): Phrase | undefined {
  const number = filled(phone.number);
  if (number === undefined) return undefined;
  const dialling = (phone.dialling ?? '').replace(/\D/g, '').replace(/^00/, '');
  const text =
    dialling === '' || number.startsWith('+') ? number : `+${dialling} ${grouped(number, dialling)}`;
  const dialled = text.replace(/[\s().\-/]/g, '');
  return /^\+?\d{3,30}$/.test(dialled) ? { text, link: `tel:${dialled}` } : { text };
}

/** Countries whose eight figures are read in pairs. */
const inPairs = new Set(['45', '47', '298', '299']);

function grouped(number: string, dialling: string): string {
  return inPairs.has(dialling) && /^(\d\d){3,4}$/.test(number)
    ? (number.match(/\d\d/g) ?? []).join(' ')
    : number;
}
