import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary(honour: ItemOf<typeof entry>): EntrySummary {
  return {
    title: joined([honour.title], ''),
    subtitle: joined([honour.awardingBody], ''),
    when: honour.date,
  };
}
