import { namedCodes } from './code-list.ts';
import names from './data/driving-categories.json' with { type: 'json' };

/** Categories of the European driving licence, Directive 2006/126/EC, in its order. */
export const drivingCategories = namedCodes(names);
