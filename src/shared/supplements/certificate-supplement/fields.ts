import { coded, eqf, record, richText, text } from '../../model/field.ts';

const way = { share: text(), duration: text() };

export const fields = {
  title: { title: text(), originalLanguage: coded('languages') },
  translation: { title: text() },
  skills: { profile: richText() },
  occupations: { occupations: richText() },
  basis: {
    awardingBody: text(),
    awardingBodyStatus: text(),
    authority: text(),
    authorityStatus: text(),
    nationalFramework: coded('nqf'),
    nationalLevel: text(),
    eqf: eqf(),
    grading: richText(),
    nextLevel: richText(),
    agreements: richText(),
    legalBasis: richText(),
  },
  ways: {
    school: record(way),
    workplace: record(way),
    priorLearning: record(way),
    totalDuration: text(),
    entryRequirements: richText(),
    information: richText(),
    referencePoint: text({ format: 'url' }),
  },
};
