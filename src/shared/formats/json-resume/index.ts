// JSON Resume (schema 1.x and what came before it). It is recognised and answered with a sentence; its reader is not built yet.
import { UserError } from '../../model/trouble.ts';
import { decodeStart } from '../../xml/decode.ts';
import type { Format } from '../format.ts';

export const jsonResume: Format = {
  id: 'json-resume',
  extensions: ['json'],
  mediaType: 'application/json',
  detect: (bytes) => {
    const start = decodeStart(bytes, 65_536);
    if (!/^\s*\{/.test(start)) return false;
    return (
      /"basics"\s*:\s*\{/.test(start) || /"\$schema"\s*:\s*"[^"]*(json-?resume|resume-schema)/i.test(start)
    );
  },
  read: () => {
    throw new UserError('json-resume-not-yet');
  },
};
