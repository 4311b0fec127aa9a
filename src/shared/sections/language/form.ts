import { cefrSkills } from '../../codes/cefr.ts';
import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  fields: { shown: [cell('motherTongues', 12)], optional: [], required: [] },
  entry: {
    shown: [cell('language', 6), ...cefrSkills.map((skill) => cell(skill, 12))],
    optional: [cell('certificates', 12), cell('experiences', 12)],
    required: ['language'],
  },
  items: {
    motherTongues: { shown: [cell('language', 12)], optional: [], required: [] },
    certificates: {
      shown: [cell('title', 12), cell('body', 12), cell('date', 6), cell('expires', 6), cell('level', 12)],
      optional: [],
      unseen: ['document'],
      required: ['title'],
    },
    experiences: {
      shown: [cell('area', 6), cell('place', 6), cell('description', 12), cell('period', 12)],
      optional: [],
      required: [],
    },
  },
};
