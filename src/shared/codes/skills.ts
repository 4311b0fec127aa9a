import { namedCodes } from './code-list.ts';
import contexts from './data/skill-context.json' with { type: 'json' };
import kinds from './data/skill-kind.json' with { type: 'json' };
import levels from './data/skill-level.json' with { type: 'json' };

/** What a digital skill is: something one uses, something one can, something one has made. */
export const skillKind = namedCodes(kinds);

/** In what part of life a digital skill is used. */
export const skillContext = namedCodes(contexts);

/** How well one masters a single tool or subject, in four steps. Our own: no framework grades single skills. */
export const skillLevel = namedCodes(levels);
