import { coded, eqf, list, period, record, richText, text } from '../../model/field.ts';
import { addressFields } from '../address.ts';

export const entry = {
  qualification: text(),
  organisation: text(),
  city: text(),
  country: coded('countries'),
  period: period(),
  eqf: eqf(),
  subjects: richText(),
  /** Level in the national framework, as the certificate words it. */
  nationalLevel: text(),
  /** The national framework that the level belongs to. */
  nationalFramework: coded('nqf'),
  fieldsOfStudy: list({ field: coded('isced-f') }),
  finalGrade: text(),
  thesis: text(),
  creditType: text(),
  credits: text(),
  address: record(addressFields),
  website: text({ format: 'url' }),
  links: list({ url: text({ format: 'url' }) }),
};
