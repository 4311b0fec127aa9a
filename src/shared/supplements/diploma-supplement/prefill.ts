import type { Prefilled, SupplementLanguage } from '../define.ts';
import { paragraphs } from '../paragraphs.ts';
import { holderOf, levelOf, qualificationOf, type Sources } from '../sources.ts';
import denmark from './denmark.json' with { type: 'json' };
import type { fields } from './fields.ts';

/** What is clear: who the holder is, what the diploma says, and how its country's system works where that is written down here. */
export function prefill(sources: Sources, language: SupplementLanguage): Prefilled<typeof fields> {
  const { familyNames, givenNames, birthDate } = holderOf(sources);
  const {
    issuer,
    fieldsOfStudy,
    language: original,
    country,
    learningOutcomes,
  } = sources.libraryFields ?? {};
  const { credits, creditType, finalGrade } = sources.libraryFields ?? {};
  const system = country?.code === 'dk' ? denmark[language] : undefined;
  return {
    holder: { familyNames, givenNames, birthDate },
    qualification: {
      title: qualificationOf(sources),
      institution: issuer,
      originalLanguage: original,
      fieldsOfStudy,
    },
    level: { ...levelOf(sources), credits: credits && [credits, creditType].join(' ').trim() },
    programme: {
      outcomes: learningOutcomes,
      classification: finalGrade,
      grading: system && paragraphs(system.grading),
    },
    system: { description: system && paragraphs(system.system) },
  };
}
