import { date, list, richText, text } from '../../model/field.ts';

export const entry = {
  title: text(),
  authors: text(),
  /** A year, mostly. */
  published: date(),
  journal: text(),
  volume: text(),
  publisher: text(),
  /** Number, pages: what one needs to find it. */
  reference: text(),
  doi: text(),
  /** The reference in full, in the form that the field of study wants, or what it is about. */
  description: richText(),
  links: list({ url: text({ format: 'url' }) }),
};
