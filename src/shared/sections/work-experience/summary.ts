import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary, type SummaryContext } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary(job: ItemOf<typeof entry>, { name }: SummaryContext): EntrySummary {
  return {
    title: name('esco-occupation', job.occupation),
    subtitle: joined([job.employer, job.city], ', '),
    when: job.period,
  };
}
