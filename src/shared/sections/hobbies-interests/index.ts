import { activityBlocks } from '../activity-blocks.ts';
import { activityXml } from '../activity-xml.ts';
import { activityFields, activityForm, activitySummary } from '../activity.ts';
import { defineSection } from '../define.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const hobbiesInterests = defineSection({
  id: 'hobbies-interests',
  group: 'more',
  aside: true,
  fields: {},
  entry: activityFields,
  summary: activitySummary,
  form: activityForm,
  blocks: activityBlocks,
  europassXml: activityXml({
    ordered: 'hobbies-interests',
    list: 'HobbiesAndInterests',
    item: 'HobbyOrInterest',
  }),
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg },
});
