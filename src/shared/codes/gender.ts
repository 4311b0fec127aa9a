import { namedCodes } from './code-list.ts';
import names from './data/gender.json' with { type: 'json' };

/** Answers that Europass takes for gender. */
export const gender = namedCodes(names);
