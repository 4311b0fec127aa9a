import { coded, text } from '../model/field.ts';

/** The fields of a postal address, as several sections use them. */
export const addressFields = {
  line1: text(),
  line2: text(),
  postalCode: text(),
  city: text(),
  country: coded('countries'),
};
