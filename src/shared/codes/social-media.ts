import { namedCodes } from './code-list.ts';
import names from './data/social-media.json' with { type: 'json' };

/** Social networks that Europass names; any other is free text beside `other`. */
export const socialMedia = namedCodes(names);
