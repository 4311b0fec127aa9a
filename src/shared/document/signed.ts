import { paperDate } from '../i18n/index.ts';
import type { DateFormat } from '../model/cv.ts';
import { isPartialDate, type DateValue } from '../model/partial-date.ts';
import type { PhotoRef } from '../model/values.ts';
import { filled } from '../sections/paper-phrases.ts';
import type { SignedBlock } from './letter-blocks.ts';
import { paperLabel } from './paper-labels.ts';

interface Placed {
  place?: string | undefined;
  date?: DateValue | undefined;
}

/** "Aalborg, den 18. november 2026": written out, unless the document chose another format of its dates. */
export function placeAndDate(
  { place, date }: Placed,
  language: string,
  format: DateFormat = 'written',
): string | undefined {
  const where = filled(place);
  const when = date && filled(paperDate(date, language, format));
  if (date === undefined || when === undefined) return where;
  const isDay = format === 'written' && isPartialDate(date) && date.day !== undefined;
  if (where === undefined) return isDay ? paperLabel('onDay', language, { date: when }) : when;
  return paperLabel(isDay ? 'placedOnDay' : 'placedOn', language, { place: where, date: when });
}

/** Who signs, with the picture of their signature if there is one; undefined where neither is known. */
export function signedBlock(
  signature: PhotoRef | undefined,
  name: string | undefined,
  language: string,
): SignedBlock | undefined {
  const signer = filled(name);
  if (signature === undefined) return signer === undefined ? undefined : { name: signer };
  const named =
    signer === undefined
      ? paperLabel('signature', language)
      : paperLabel('signatureOf', language, { name: signer });
  return {
    picture: { file: signature.file, alt: filled(signature.alt) ?? named },
    ...(signer !== undefined && { name: signer }),
  };
}
