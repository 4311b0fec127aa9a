import { list, record, richText, text } from '../../model/field.ts';

export const entry = {
  name: text(),
  /** What they are to the person: "my manager 2016–2021". */
  role: text(),
  email: text({ format: 'email' }),
  phone: record({
    /** Country calling code, digits only. */
    dialling: text({ format: 'phone' }),
    number: text({ format: 'phone' }),
  }),
  comment: richText(),
  links: list({ url: text({ format: 'url' }) }),
};
