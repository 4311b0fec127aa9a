import { namedCodes } from './code-list.ts';
import names from './data/language-experience.json' with { type: 'json' };

/** In what part of life a language was used or learnt. */
export const languageExperience = namedCodes(names);
