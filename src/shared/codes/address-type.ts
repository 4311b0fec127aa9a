import { namedCodes } from './code-list.ts';
import names from './data/address-type.json' with { type: 'json' };

/** What a postal address is for. */
export const addressType = namedCodes(names);
