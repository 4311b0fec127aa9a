import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary(education: ItemOf<typeof entry>): EntrySummary {
  return {
    title: joined([education.qualification], ''),
    subtitle: joined([education.organisation, education.city], ', '),
    when: education.period,
    eqf: education.eqf?.level,
  };
}
