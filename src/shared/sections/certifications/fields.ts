import { date, eqf, list, richText, text } from '../../model/field.ts';

export const entry = {
  name: text(),
  issuer: text(),
  issued: date(),
  expires: date(),
  eqf: eqf(),
  description: richText(),
  /** Where the certificate can be seen or checked. */
  links: list({ url: text({ format: 'url' }) }),
};
