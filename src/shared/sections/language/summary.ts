import { cefrSkills } from '../../codes/cefr.ts';
import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary, type SummaryContext } from '../summary.ts';
import type { entry } from './fields.ts';

/** Each skill with its level: there is no overall level to name. */
export function summary(language: ItemOf<typeof entry>, { name, label }: SummaryContext): EntrySummary {
  const levels = cefrSkills.map((skill) => {
    const level = language[skill];
    return level && `${label(skill)} ${level}`;
  });
  return { title: name('languages', language.language), subtitle: joined(levels, ' · ') };
}
