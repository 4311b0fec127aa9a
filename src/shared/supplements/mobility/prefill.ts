import type { Prefilled } from '../define.ts';
import { holderOf, type Sources } from '../sources.ts';
import type { fields } from './fields.ts';

/** The holder, and what the library knows of the stay. */
export function prefill(sources: Sources): Prefilled<typeof fields> {
  const { familyNames, givenNames, birthDate, address, nationality } = holderOf(sources);
  const known = sources.libraryFields ?? {};
  return {
    holder: {
      familyNames,
      givenNames,
      birthDate,
      nationality,
      address,
    },
    issuer: { organisation: known.issuer, issued: known.issued },
    partners: { sending: { name: known.sendingPartner }, host: { name: known.hostPartner } },
    experience: { qualification: known.qualification, period: known.period },
    skills: { jobRelated: known.learningOutcomes },
  };
}
