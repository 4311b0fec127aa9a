import { text } from '../../model/field.ts';
import { placedActivityFields } from '../activity.ts';

/** The section's title is the person's own. */
export const fields = { title: text() };

export const entry = placedActivityFields;
