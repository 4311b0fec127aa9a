import { namedCodes } from './code-list.ts';
import names from './data/phone-type.json' with { type: 'json' };

/** What a telephone number is for. */
export const phoneType = namedCodes(names);
