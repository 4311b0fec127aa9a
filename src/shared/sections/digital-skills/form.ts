import { cell, type FieldSet, type FormLayout } from '../form.ts';

const unseen = (...unseen: string[]): Pick<FieldSet, 'optional' | 'unseen' | 'required'> => ({
  optional: [],
  unseen,
  required: [],
});

// Skills are typed one a line; what else there is to say of one is the organiser's to show.
const details = ['kind', 'context', 'level', 'digcomp', 'note', 'link', 'document'];
const skill: FieldSet = { shown: [cell('name', 12)], ...unseen(...details, 'when') };
const wanted: FieldSet = { shown: [cell('name', 8), cell('when', 4)], ...unseen(...details) };
const areas = ['information', 'communication', 'creation', 'safety', 'problems'];

export const form: FormLayout = {
  fields: {
    shown: [cell('ungrouped', 12)],
    optional: [cell('wanted', 12)],
    unseen: ['assessments'],
    required: [],
  },
  entry: { shown: [cell('title', 12), cell('skills', 12)], optional: [], required: ['title'] },
  items: {
    ungrouped: skill,
    wanted,
    skills: skill,
    assessments: { shown: [], ...unseen('date', 'framework', ...areas, 'answers') },
  },
};

/** All of one skill, for the screen that opens one. */
export const skillForm: FieldSet = {
  shown: [cell('name', 12), cell('kind', 6), cell('context', 6)],
  optional: [cell('level', 6), cell('when', 6), cell('digcomp', 12), cell('note', 12), cell('link', 12)],
  unseen: ['document'],
  required: ['name'],
};
