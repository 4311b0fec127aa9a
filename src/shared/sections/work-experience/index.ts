import { defineSection } from '../define.ts';
import { blocks } from './blocks.ts';
import { europassXml } from './europass-xml.ts';
import { entry } from './fields.ts';
import { form } from './form.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import { summary } from './summary.ts';
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const workExperience = defineSection({
  id: 'work-experience',
  group: 'experience',
  sign: 'work',
  fields: {},
  entry,
  summary,
  form,
  asks: ({ entries }) => [{ code: 'experience', has: entries.length > 0, path: ['entries'] }],
  blocks,
  europassXml,
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg },
});
