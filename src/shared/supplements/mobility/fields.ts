import { coded, date, list, period, record, richText, text } from '../../model/field.ts';
import { addressFields } from '../../sections/address.ts';

const address = record(addressFields);
/** A mentor, or whoever else can be asked about the stay. */
const contact = {
  mentor: text(),
  mentorRole: text(),
  phone: text({ format: 'phone' }),
  email: text({ format: 'email' }),
};

export const fields = {
  holder: {
    familyNames: text(),
    givenNames: text(),
    address,
    birthDate: date(),
    nationality: coded('countries'),
  },
  issuer: { organisation: text(), number: text(), issued: date() },
  partners: {
    sending: record({ name: text(), address, ...contact }),
    host: record({ name: text(), sort: text(), address, ...contact }),
  },
  experience: {
    objective: richText(),
    initiative: text(),
    qualification: text(),
    programme: text(),
    period: period(),
  },
  skills: {
    activities: richText(),
    jobRelated: richText(),
    language: richText(),
    digital: richText(),
    organisational: richText(),
    communication: richText(),
    other: richText(),
    date: date(),
    mentor: text(),
  },
  courses: {
    courses: list({ code: text(), title: text(), duration: text(), grade: text(), credits: text() }),
    grading: richText(),
    date: date(),
    responsible: text(),
  },
};
