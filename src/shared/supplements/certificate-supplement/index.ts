import { defineSupplement } from '../define.ts';
import { fields } from './fields.ts';
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import { parts } from './parts.ts';
import { prefill } from './prefill.ts';
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const certificateSupplement = defineSupplement({
  kind: 'certificate-supplement',
  help: 'certificate-supplement',
  fields,
  parts,
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn },
  subject: ({ title, translation }) => translation?.title ?? title?.title,
  known: ({ basis }) => ({ issuer: basis?.awardingBody, eqf: basis?.eqf }),
  prefill,
});
