import { coded, date, eqf, list, richText, text } from '../../model/field.ts';

export const fields = {
  holder: {
    familyNames: text(),
    givenNames: text(),
    birthDate: date(),
    studentNumber: text(),
  },
  qualification: {
    title: text(),
    /** The title that its holder may carry. */
    conferredTitle: text(),
    /** Of the title and of the institutions' names. */
    originalLanguage: coded('languages'),
    fieldsOfStudy: list({ field: coded('isced-f') }),
    institution: text(),
    institutionStatus: text(),
    /** Where the studies were, if elsewhere. */
    administering: text(),
    administeringStatus: text(),
    languages: list({ language: coded('languages') }),
  },
  level: {
    level: text(),
    nationalFramework: coded('nqf'),
    nationalLevel: text(),
    eqf: eqf(),
    duration: text(),
    credits: text(),
    access: richText(),
  },
  programme: {
    mode: text(),
    outcomes: richText(),
    details: richText(),
    courses: list({ title: text(), credits: text(), grade: text() }),
    totalCredits: text(),
    grading: richText(),
    classification: text(),
  },
  function: { furtherStudy: richText(), profession: richText() },
  additional: { information: richText(), sources: richText() },
  certification: { date: date(), signatory: text(), capacity: text() },
  system: { description: richText() },
};
