import { date, list, richText, text } from '../../model/field.ts';

export const entry = {
  title: text(),
  awardingBody: text(),
  date: date(),
  description: richText(),
  links: list({ url: text({ format: 'url' }) }),
};
