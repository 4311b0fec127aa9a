import type { CvSettings } from '../model/cv.ts';
import { printable } from '../sections/printable-text.ts';
import type { ClosingBlock } from './letter-blocks.ts';
import { placeAndDate, signedBlock } from './signed.ts';

/** What ends a CV; undefined where nothing of it leaves ink. The name stands where there is something to sign, or to sign with. */
export function closingBlock(cv: CvSettings, name: string): ClosingBlock | undefined {
  const { closing = {}, language, dateFormat } = cv;
  const statement = printable(closing.statement);
  const placed = placeAndDate(closing, language, dateFormat);
  const signed =
    placed === undefined && closing.signature === undefined
      ? undefined
      : signedBlock(closing.signature, name, language);
  if (statement.length === 0 && placed === undefined && signed === undefined) return undefined;
  return {
    statement,
    ...(placed !== undefined && { placeAndDate: placed }),
    ...(signed && { signed }),
  };
}
