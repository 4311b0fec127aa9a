import { cell } from '../../sections/form.ts';
import type { SupplementPart } from '../define.ts';
import { numbered, unlabelled } from '../paper-point.ts';
import type { fields } from './fields.ts';

/** The eight parts of the model that the Council of Europe, the European Commission and UNESCO agreed upon, revised in 2018. */
export const parts: readonly SupplementPart<keyof typeof fields>[] = [
  {
    id: 'holder',
    number: '1',
    form: {
      fields: {
        shown: [
          cell('familyNames', 6),
          cell('givenNames', 6),
          cell('birthDate', 6),
          cell('studentNumber', 6),
        ],
        optional: [],
        required: ['familyNames', 'givenNames', 'birthDate'],
      },
    },
    paper: [
      {
        points: [
          numbered('1.1', 'familyNames'),
          numbered('1.2', 'givenNames'),
          numbered('1.3', 'birthDate'),
          numbered('1.4', 'studentNumber'),
        ],
      },
    ],
  },
  {
    id: 'qualification',
    number: '2',
    form: {
      fields: {
        shown: [
          cell('title', 12),
          cell('conferredTitle', 6),
          cell('originalLanguage', 6),
          cell('fieldsOfStudy', 12),
          cell('institution', 6),
          cell('institutionStatus', 6),
          cell('languages', 12),
        ],
        optional: [cell('administering', 6), cell('administeringStatus', 6)],
        required: ['title', 'institution'],
      },
      items: {
        fieldsOfStudy: { shown: [cell('field', 12)], optional: [], required: [] },
        languages: { shown: [cell('language', 12)], optional: [], required: [] },
      },
    },
    paper: [
      {
        points: [
          numbered('2.1', 'title', ['title', 'conferredTitle'], { language: 'originalLanguage' }),
          numbered('2.2', 'fieldsOfStudy'),
          numbered('2.3', 'institution', ['institution', 'institutionStatus'], {
            language: 'originalLanguage',
          }),
          numbered('2.4', 'administering', ['administering', 'administeringStatus'], {
            language: 'originalLanguage',
          }),
          numbered('2.5', 'languages'),
        ],
      },
    ],
  },
  {
    id: 'level',
    number: '3',
    form: {
      fields: {
        shown: [
          cell('level', 12),
          cell('nationalFramework', 8),
          cell('nationalLevel', 4),
          cell('eqf', 12),
          cell('duration', 6),
          cell('credits', 6),
          cell('access', 12),
        ],
        optional: [],
        required: ['duration'],
      },
    },
    paper: [
      {
        points: [
          numbered('3.1', 'level', ['level', ['nationalLevel', 'nationalFramework'], 'eqf']),
          numbered('3.2', 'duration', [['duration', 'credits']]),
          numbered('3.3', 'access'),
        ],
      },
    ],
  },
  {
    id: 'programme',
    number: '4',
    form: {
      fields: {
        shown: [
          cell('mode', 12),
          cell('outcomes', 12),
          cell('details', 12),
          cell('courses', 12),
          cell('totalCredits', 6),
          cell('classification', 6),
          cell('grading', 12),
        ],
        optional: [],
        required: [],
      },
      items: {
        courses: {
          shown: [cell('title', 6), cell('credits', 3), cell('grade', 3)],
          optional: [],
          required: ['title'],
        },
      },
    },
    paper: [
      {
        points: [
          numbered('4.1', 'mode'),
          numbered('4.2', 'outcomes'),
          numbered('4.3', 'details', ['details'], {
            table: {
              of: 'list',
              field: 'courses',
              columns: [
                { field: 'title', share: 6 },
                { field: 'credits', share: 1, figures: true },
                { field: 'grade', share: 2 },
              ],
              total: ['totalCredits'],
            },
          }),
          numbered('4.4', 'grading'),
          numbered('4.5', 'classification'),
        ],
      },
    ],
  },
  {
    id: 'function',
    number: '5',
    form: {
      fields: {
        shown: [cell('furtherStudy', 12), cell('profession', 12)],
        optional: [],
        required: [],
      },
    },
    paper: [{ points: [numbered('5.1', 'furtherStudy'), numbered('5.2', 'profession')] }],
  },
  {
    id: 'additional',
    number: '6',
    form: {
      fields: { shown: [cell('information', 12), cell('sources', 12)], optional: [], required: [] },
    },
    paper: [{ points: [numbered('6.1', 'information'), numbered('6.2', 'sources')] }],
  },
  {
    id: 'certification',
    number: '7',
    form: {
      fields: {
        shown: [cell('date', 4), cell('signatory', 8), cell('capacity', 12)],
        optional: [],
        required: ['date'],
      },
    },
    paper: [
      {
        points: [
          numbered('7.1', 'date'),
          { kind: 'signature', number: '7.2', label: 'signature', name: 'signatory' },
          numbered('7.3', 'capacity'),
          { kind: 'stamp', number: '7.4', label: 'stamp' },
        ],
      },
    ],
  },
  {
    id: 'system',
    number: '8',
    form: { fields: { shown: [cell('description', 12)], optional: [], required: [] } },
    paper: [{ points: [unlabelled(['description'])] }],
  },
];
