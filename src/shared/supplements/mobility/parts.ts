import { addressForm } from '../../sections/address-form.ts';
import { cell, type FieldSet } from '../../sections/form.ts';
import type { PaperGroup, SupplementPart } from '../define.ts';
import { optionalPoint, point } from '../paper-point.ts';
import type { fields } from './fields.ts';

const contact = [cell('mentor', 6), cell('mentorRole', 6), cell('phone', 6), cell('email', 6)];
const sending: FieldSet = {
  shown: [cell('name', 12), cell('address', 12), ...contact],
  optional: [],
  required: ['name'],
};
const host: FieldSet = {
  shown: [cell('name', 7), cell('sort', 5), cell('address', 12), ...contact],
  optional: [],
  required: ['name'],
};

const partner = (which: 'sending' | 'host'): PaperGroup => ({
  label: which,
  points: [
    point('name', [`${which}.name`]),
    ...(which === 'host' ? [optionalPoint('sort', ['host.sort'])] : []),
    point('address', [`${which}.address`]),
    optionalPoint('mentor', [[`${which}.mentor`, `${which}.mentorRole`]]),
    optionalPoint('phone', [`${which}.phone`]),
    optionalPoint('email', [`${which}.email`]),
    { kind: 'signature', label: 'signature' },
  ],
});

/** The outline of Europass Mobility: who, with whom, what for, and what was learnt; for a course of study also the record of courses. */
export const parts: readonly SupplementPart<keyof typeof fields>[] = [
  {
    id: 'holder',
    number: '1',
    form: {
      fields: {
        shown: [
          cell('familyNames', 6),
          cell('givenNames', 6),
          cell('address', 12),
          cell('birthDate', 6),
          cell('nationality', 6),
        ],
        optional: [],
        required: ['familyNames', 'givenNames'],
      },
      items: { address: addressForm },
    },
    paper: [
      {
        points: [
          point('familyNames'),
          point('givenNames'),
          optionalPoint('address'),
          optionalPoint('birthDate'),
          optionalPoint('nationality', [], { nationality: 'nationality' }),
        ],
      },
    ],
  },
  {
    id: 'issuer',
    number: '2',
    form: {
      fields: {
        shown: [cell('organisation', 12), cell('number', 6), cell('issued', 6)],
        optional: [],
        required: ['organisation', 'number', 'issued'],
      },
    },
    paper: [{ points: [point('organisation'), point('number'), point('issued')] }],
  },
  {
    id: 'partners',
    number: '3',
    form: {
      fields: { shown: [cell('sending', 12), cell('host', 12)], optional: [], required: [] },
      items: { sending, host, 'sending.address': addressForm, 'host.address': addressForm },
    },
    paper: [partner('sending'), partner('host')],
  },
  {
    id: 'experience',
    number: '4',
    form: {
      fields: {
        shown: [
          cell('objective', 12),
          cell('initiative', 12),
          cell('qualification', 6),
          cell('programme', 6),
          cell('period', 12),
        ],
        optional: [],
        required: ['objective', 'period'],
      },
    },
    paper: [
      {
        points: [
          point('objective'),
          optionalPoint('initiative'),
          optionalPoint('qualification'),
          optionalPoint('programme'),
          point('period'),
        ],
      },
    ],
  },
  {
    id: 'skills',
    number: '5a',
    form: {
      fields: {
        shown: [
          cell('activities', 12),
          cell('jobRelated', 12),
          cell('language', 12),
          cell('digital', 12),
          cell('organisational', 12),
          cell('communication', 12),
          cell('other', 12),
          cell('date', 4),
          cell('mentor', 8),
        ],
        optional: [],
        required: ['activities', 'jobRelated'],
      },
    },
    paper: [
      {
        points: [
          point('activities'),
          point('jobRelated'),
          optionalPoint('language'),
          optionalPoint('digital'),
          optionalPoint('organisational'),
          optionalPoint('communication'),
          optionalPoint('other'),
          point('date'),
          { kind: 'signature', label: 'mentorSignature', name: 'mentor' },
          { kind: 'signature', label: 'holderSignature' },
        ],
      },
    ],
  },
  {
    id: 'courses',
    number: '5b',
    ifFilled: true,
    form: {
      fields: {
        shown: [cell('courses', 12), cell('grading', 12), cell('date', 4), cell('responsible', 8)],
        optional: [],
        required: [],
      },
      items: {
        courses: {
          shown: [
            cell('title', 8),
            cell('code', 4),
            cell('duration', 4),
            cell('grade', 4),
            cell('credits', 4),
          ],
          optional: [],
          required: ['title'],
        },
      },
    },
    paper: [
      {
        points: [
          point('courses', [], {
            table: {
              of: 'list',
              field: 'courses',
              columns: [
                { field: 'code', share: 2 },
                { field: 'title', share: 5 },
                { field: 'duration', share: 2 },
                { field: 'grade', share: 2 },
                { field: 'credits', share: 1.4, figures: true },
              ],
            },
          }),
          optionalPoint('grading'),
          point('date'),
          { kind: 'signature', label: 'signature', name: 'responsible' },
          { kind: 'stamp', label: 'stamp' },
        ],
      },
    ],
  },
];
