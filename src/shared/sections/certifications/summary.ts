import type { ItemOf } from '../../model/field.ts';
import { joined, type EntrySummary } from '../summary.ts';
import type { entry } from './fields.ts';

export function summary(certificate: ItemOf<typeof entry>): EntrySummary {
  return {
    title: joined([certificate.name], ''),
    subtitle: joined([certificate.issuer], ''),
    when: certificate.issued,
    eqf: certificate.eqf?.level,
  };
}
