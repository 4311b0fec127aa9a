import type { Holder } from '../define.ts';
import type { Content } from './content.ts';

/** The first of several addresses and nationalities: the person can see which it is. */
export function holder({ fields }: Content): Holder {
  const { familyNames, givenNames, birthDate } = fields;
  const [nationality] = fields.nationalities ?? [];
  const [first] = fields.addresses ?? [];
  const { line1, line2, postalCode, city, country } = first ?? {};
  const address = {
    ...(line1 !== undefined && { line1 }),
    ...(line2 !== undefined && { line2 }),
    ...(postalCode !== undefined && { postalCode }),
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
  };
  return { familyNames, givenNames, birthDate, nationality: nationality?.country, address };
}
