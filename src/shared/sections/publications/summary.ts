import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary({
  title,
  authors,
  journal,
  publisher,
  published,
}: ItemOf<typeof entry>): EntrySummary {
  return {
    title: joined([title], ''),
    subtitle: joined([authors, journal ?? publisher], ', '),
    when: published,
  };
}
