import { UserError } from '#shared/model/trouble.ts';

/** Longer than any name in a list can be shown. */
export const longestName = 120;

/**
 * What a person calls a profile, a paper or a kept state: on one line, without space around it; possibly empty.
 * Throws UserError `name-too-long`.
 */
export function givenName(written: string): string {
  const name = written.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  if ([...name].length > longestName) throw new UserError('name-too-long', { characters: longestName });
  return name;
}

/** The same for what cannot be without a name. Throws UserError `name-missing` too. */
export function neededName(written: string): string {
  const name = givenName(written);
  if (name === '') throw new UserError('name-missing');
  return name;
}
