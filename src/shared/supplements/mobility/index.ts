import { defineSupplement } from '../define.ts';
import { fields } from './fields.ts';
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import { parts } from './parts.ts';
import { prefill } from './prefill.ts';
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const mobility = defineSupplement({
  kind: 'mobility',
  help: 'mobility',
  fields,
  parts,
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn },
  subject: ({ holder }) => [holder?.givenNames, holder?.familyNames].join(' ').trim(),
  person: ({ holder }) => [holder?.givenNames, holder?.familyNames].join(' ').trim(),
  known: ({ issuer }) => ({ issuer: issuer?.organisation, issued: issuer?.issued }),
  prefill,
});
