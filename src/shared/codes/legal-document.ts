import { namedCodes } from './code-list.ts';
import names from './data/legal-document.json' with { type: 'json' };

/** Documents by which an authority says who somebody is or where they may stay. */
export const legalDocument = namedCodes(names);
