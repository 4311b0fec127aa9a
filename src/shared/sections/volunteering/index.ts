import { activityBlocks } from '../activity-blocks.ts';
import { placedActivityXml } from '../activity-xml.ts';
import { placedActivityFields, placedActivityForm, activitySummary } from '../activity.ts';
import { defineSection } from '../define.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const volunteering = defineSection({
  id: 'volunteering',
  group: 'experience',
  fields: {},
  entry: placedActivityFields,
  summary: activitySummary,
  form: placedActivityForm,
  blocks: activityBlocks,
  europassXml: placedActivityXml({
    ordered: 'volunteering',
    list: 'VoluntaryWorks',
    item: 'VoluntaryWork',
  }),
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg },
});
