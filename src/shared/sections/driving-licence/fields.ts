import { coded, list } from '../../model/field.ts';

export const fields = { categories: list({ category: coded('driving-categories') }) };
