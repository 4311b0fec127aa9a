// The Europass formats before July 2020 (`SkillsPassport`, XML and JSON) and before 2013 (`learnerinfo`). They are recognised and
// answered with a sentence; their readers are not built yet.
import { UserError } from '../../model/trouble.ts';
import { decodeStart } from '../../xml/decode.ts';
import { rootName } from '../../xml/prolog.ts';
import type { Format } from '../format.ts';

export const skillsPassport: Format = {
  id: 'skillspassport',
  extensions: ['xml', 'json'],
  mediaType: 'text/xml',
  detect: (bytes) => {
    const start = decodeStart(bytes, 65_536);
    return isXml(start) || /^\s*\{\s*"SkillsPassport"\s*:/.test(start);
  },
  read: (bytes) => {
    const tooOld = rootName(decodeStart(bytes, 65_536))?.toLowerCase() === 'learnerinfo';
    throw new UserError(tooOld ? 'skillspassport-too-old' : 'skillspassport-not-yet');
  },
};

const isXml = (start: string): boolean =>
  ['skillspassport', 'learnerinfo'].includes(rootName(start)?.toLowerCase() ?? '');
