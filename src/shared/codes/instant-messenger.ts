import { namedCodes } from './code-list.ts';
import names from './data/instant-messenger.json' with { type: 'json' };

/** Messaging services that Europass names; any other is free text beside `other`. */
export const instantMessenger = namedCodes(names);
