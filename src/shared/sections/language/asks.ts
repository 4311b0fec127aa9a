import { cefrSkills } from '../../codes/cefr.ts';
import type { Ask } from '../ask.ts';
import type { Content } from './content.ts';

/** A language, and of those that one has learnt a level in at least one skill. */
export function asks({ fields: { motherTongues = [] }, entries }: Content): Ask[] {
  const spoken = motherTongues.length + entries.length > 0;
  const languages: Ask = { code: 'languages', has: spoken, path: ['entries'] };
  if (entries.length === 0) return [languages];
  const lacking = entries.filter((entry) => cefrSkills.every((skill) => entry[skill] === undefined));
  const path = ['entries', ...lacking.slice(0, 1).map(({ id }) => id)];
  return [languages, { code: 'language-levels', has: lacking.length === 0, path, count: lacking.length }];
}
