import { richText } from '../../model/field.ts';

export const fields = { text: richText() };
