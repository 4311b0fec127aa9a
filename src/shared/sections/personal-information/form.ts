import { addressForm } from '../address-form.ts';
import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  fields: {
    shown: [
      cell('photo', 12),
      cell('givenNames', 6),
      cell('familyNames', 6),
      cell('headline', 12),
      cell('emails', 12),
      cell('phones', 12),
      cell('addresses', 12),
    ],
    optional: [
      cell('websites', 12),
      cell('socialMedia', 12),
      cell('instantMessengers', 12),
      cell('birthDate', 6),
      cell('gender', 6),
      cell('birthPlace', 12),
      cell('nationalities', 6),
      cell('workPermits', 6),
      cell('motto', 12),
      cell('legalDocuments', 12),
    ],
    required: ['givenNames', 'familyNames'],
  },
  items: {
    emails: { shown: [cell('address', 12)], optional: [], required: [] },
    phones: {
      shown: [cell('dialling', 3), cell('number', 5), cell('type', 4)],
      optional: [cell('country', 6)],
      required: [],
    },
    addresses: {
      ...addressForm,
      optional: [...addressForm.optional, cell('type', 6)],
    },
    websites: { shown: [cell('url', 12)], optional: [], required: [] },
    socialMedia: { shown: [cell('service', 4), cell('url', 8)], optional: [], required: [] },
    instantMessengers: { shown: [cell('service', 5), cell('handle', 7)], optional: [], required: [] },
    birthPlace: { shown: [cell('city', 6), cell('country', 6)], optional: [], required: [] },
    nationalities: { shown: [cell('country', 12)], optional: [], required: [] },
    legalDocuments: {
      shown: [cell('type', 6), cell('number', 6), cell('country', 6), cell('expires', 6)],
      optional: [],
      required: [],
    },
    workPermits: { shown: [cell('country', 12)], optional: [], required: [] },
  },
};
