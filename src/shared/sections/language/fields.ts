import { cefr, coded, list } from '../../model/field.ts';

export const fields = { motherTongues: list({ language: coded('languages') }) };

/** One language beside the mother tongues. Each skill has a level of its own or none; there is no overall level. */
export const entry = {
  language: coded('languages'),
  listening: cefr(),
  reading: cefr(),
  interaction: cefr(),
  production: cefr(),
  writing: cefr(),
};
