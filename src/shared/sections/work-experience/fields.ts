import { coded, list, period, record, richText, text } from '../../model/field.ts';
import { addressFields } from '../address.ts';

export const entry = {
  /** Free text, or an ESCO occupation with its URI as the code. */
  occupation: coded('esco-occupation'),
  employer: text(),
  city: text(),
  country: coded('countries'),
  period: period(),
  activities: richText(),
  department: text(),
  sector: coded('nace'),
  address: record(addressFields),
  email: text({ format: 'email' }),
  website: text({ format: 'url' }),
  links: list({ url: text({ format: 'url' }) }),
};
