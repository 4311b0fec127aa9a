import { cell, type FieldSet } from '../../sections/form.ts';
import type { SupplementPart } from '../define.ts';
import { optionalPoint, point, unlabelled } from '../paper-point.ts';
import type { fields } from './fields.ts';

const way: FieldSet = { shown: [cell('share', 6), cell('duration', 6)], optional: [], required: [] };

/** The six parts that the countries of Europass agreed upon. They are about a qualification, not about a person. */
export const parts: readonly SupplementPart<keyof typeof fields>[] = [
  {
    id: 'title',
    number: '1',
    form: {
      fields: {
        shown: [cell('title', 8), cell('originalLanguage', 4)],
        optional: [],
        required: ['title'],
      },
    },
    paper: [{ points: [unlabelled(['title'], { language: 'originalLanguage' })] }],
  },
  {
    id: 'translation',
    number: '2',
    form: { fields: { shown: [cell('title', 12)], optional: [], required: [] } },
    paper: [{ points: [unlabelled(['title'])], remark: 'status' }],
  },
  {
    id: 'skills',
    number: '3',
    form: { fields: { shown: [cell('profile', 12)], optional: [], required: ['profile'] } },
    paper: [{ points: [point('profile')] }],
  },
  {
    id: 'occupations',
    number: '4',
    form: { fields: { shown: [cell('occupations', 12)], optional: [], required: [] } },
    paper: [{ points: [unlabelled(['occupations'])] }],
  },
  {
    id: 'basis',
    number: '5',
    form: {
      fields: {
        shown: [
          cell('awardingBody', 6),
          cell('awardingBodyStatus', 6),
          cell('authority', 6),
          cell('authorityStatus', 6),
          cell('nationalFramework', 8),
          cell('nationalLevel', 4),
          cell('eqf', 12),
          cell('grading', 12),
          cell('nextLevel', 12),
          cell('agreements', 12),
          cell('legalBasis', 12),
        ],
        optional: [],
        required: ['awardingBody'],
      },
    },
    paper: [
      {
        points: [
          point('awardingBody', ['awardingBody', 'awardingBodyStatus']),
          point('authority', ['authority', 'authorityStatus']),
          point('level', [['nationalLevel', 'nationalFramework'], 'eqf']),
          point('grading'),
          point('nextLevel'),
          point('agreements'),
          point('legalBasis'),
        ],
      },
    ],
  },
  {
    id: 'ways',
    number: '6',
    form: {
      fields: {
        shown: [
          cell('school', 12),
          cell('workplace', 12),
          cell('priorLearning', 12),
          cell('totalDuration', 6),
          cell('entryRequirements', 12),
          cell('information', 12),
          cell('referencePoint', 12),
        ],
        optional: [],
        required: [],
      },
      items: { school: way, workplace: way, priorLearning: way },
    },
    paper: [
      {
        points: [
          point('ways', [], {
            table: {
              of: 'records',
              fields: ['school', 'workplace', 'priorLearning'],
              columns: [
                { field: 'setting', share: 4 },
                { field: 'share', share: 2.5 },
                { field: 'duration', share: 3 },
              ],
              total: ['', 'totalDuration'],
            },
          }),
          point('entryRequirements'),
          optionalPoint('information'),
          optionalPoint('referencePoint'),
        ],
      },
    ],
  },
];
