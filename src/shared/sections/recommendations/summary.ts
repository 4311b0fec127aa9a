import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary({ name, role }: ItemOf<typeof entry>): EntrySummary {
  return { title: joined([name], ''), subtitle: joined([role], '') };
}
