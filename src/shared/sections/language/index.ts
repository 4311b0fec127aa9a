import { defineSection } from '../define.ts';
import { asks } from './asks.ts';
import { assessments } from './assessments.ts';
import { blocks } from './blocks.ts';
import { europassXml } from './europass-xml.ts';
import { entry, fields } from './fields.ts';
import { form } from './form.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import { passport } from './passport.ts';
import { summary } from './summary.ts';
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const language = defineSection({
  id: 'language',
  group: 'skills',
  sign: 'language',
  help: 'language-passport',
  fields,
  entry,
  summary,
  form,
  asks,
  blocks,
  passport,
  assessments,
  europassXml,
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg },
});
