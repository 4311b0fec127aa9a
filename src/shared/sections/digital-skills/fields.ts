import { list, text } from '../../model/field.ts';

const skill = { name: text({ advisedLength: 99 }) };

/** Skills that stand in no group. */
export const fields = { ungrouped: list(skill) };

/** A group with the person's own title. */
export const entry = { title: text(), skills: list(skill) };
