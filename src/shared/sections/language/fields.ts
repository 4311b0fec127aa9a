import { cefr, coded, date, list, period, text } from '../../model/field.ts';

export const fields = { motherTongues: list({ language: coded('languages') }) };

/** One language beside the mother tongues. Each skill has a level of its own or none; there is no overall level. */
export const entry = {
  language: coded('languages'),
  listening: cefr(),
  reading: cefr(),
  interaction: cefr(),
  production: cefr(),
  writing: cefr(),
  certificates: list({
    title: text(),
    body: text(),
    date: date(),
    level: cefr(),
    expires: date(),
    /** The document of the library that shows it, by its id. */
    document: text(),
  }),
  /** Where the language was used or learnt. */
  experiences: list({
    area: coded('language-experience'),
    description: text(),
    place: text(),
    period: period(),
  }),
};
