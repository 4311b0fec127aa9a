import { coded, date, list, photo, record, text } from '../../model/field.ts';
import { addressFields } from '../address.ts';

export const fields = {
  photo: photo(),
  givenNames: text(),
  familyNames: text(),
  /** What one is or seeks, under the name in the CV. */
  headline: text(),
  emails: list({ address: text({ format: 'email' }) }),
  phones: list({
    type: coded('phone-type'),
    /** Country calling code, digits only. */
    dialling: text({ format: 'phone' }),
    number: text({ format: 'phone' }),
    country: coded('countries'),
  }),
  addresses: list({ type: coded('address-type'), ...addressFields }),
  websites: list({ url: text({ format: 'url' }) }),
  socialMedia: list({ service: coded('social-media'), url: text({ format: 'url' }) }),
  instantMessengers: list({ service: coded('instant-messenger'), handle: text() }),
  birthDate: date(),
  birthPlace: record({ city: text(), country: coded('countries') }),
  nationalities: list({ country: coded('countries') }),
  workPermits: list({ country: coded('countries') }),
  /** By which an authority says who one is: nobody's business until a document asks for it. */
  legalDocuments: list({
    type: coded('legal-document'),
    number: text(),
    country: coded('countries'),
    expires: date(),
  }),
  gender: coded('gender', { freeText: false }),
  motto: text({ advisedLength: 99 }),
};
