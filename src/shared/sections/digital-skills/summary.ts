import type { ItemOf } from '../../model/field.ts';
import type { EntrySummary } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary(_entry: ItemOf<typeof entry>): EntrySummary {
  return {};
}
