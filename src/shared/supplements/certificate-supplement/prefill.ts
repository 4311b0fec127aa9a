import type { Prefilled, SupplementLanguage } from '../define.ts';
import { levelOf, qualificationOf, type Sources } from '../sources.ts';
import type { fields } from './fields.ts';

/** What the certificate itself says. The supplement is about every holder of it, so nothing comes from the profile. */
export function prefill(sources: Sources, language: SupplementLanguage): Prefilled<typeof fields> {
  const { issuer, language: original, learningOutcomes } = sources.libraryFields ?? {};
  const title = qualificationOf(sources);
  // Where the certificate is in the form's own language, its title is the translated one too.
  const isOwn = original?.code === ownCodes[language];
  return {
    title: { title, originalLanguage: original },
    translation: { title: isOwn ? title : undefined },
    skills: { profile: learningOutcomes },
    basis: { awardingBody: issuer, ...levelOf(sources) },
  };
}

const ownCodes = { da: 'dan', en: 'eng' } as const satisfies Record<SupplementLanguage, string>;
