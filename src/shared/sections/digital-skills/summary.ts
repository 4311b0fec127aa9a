import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary(group: ItemOf<typeof entry>): EntrySummary {
  return {
    title: joined([group.title], ''),
    subtitle: joined(group.skills?.map(({ name }) => name) ?? [], ', '),
  };
}
