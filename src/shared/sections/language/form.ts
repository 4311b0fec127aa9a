import { cefrSkills } from '../../codes/cefr.ts';
import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  fields: { shown: [cell('motherTongues', 12)], optional: [], required: [] },
  entry: {
    shown: [cell('language', 6), ...cefrSkills.map((skill) => cell(skill, 12))],
    optional: [],
    required: ['language'],
  },
  items: { motherTongues: { shown: [cell('language', 12)], optional: [], required: [] } },
};
