import { cell, type FormLayout } from '../form.ts';

const skill = { shown: [cell('name', 12)], optional: [], required: [] };

export const form: FormLayout = {
  fields: { shown: [cell('ungrouped', 12)], optional: [], required: [] },
  entry: { shown: [cell('title', 12), cell('skills', 12)], optional: [], required: ['title'] },
  items: { ungrouped: skill, skills: skill },
};
