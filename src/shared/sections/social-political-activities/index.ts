import { activityBlocks } from '../activity-blocks.ts';
import { honouredActivityXml } from '../activity-xml.ts';
import { honouredActivityFields, honouredActivityForm, activitySummary } from '../activity.ts';
import { defineSection } from '../define.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const socialPoliticalActivities = defineSection({
  id: 'social-political-activities',
  group: 'more',
  fields: {},
  entry: honouredActivityFields,
  summary: activitySummary,
  form: honouredActivityForm,
  blocks: activityBlocks,
  europassXml: honouredActivityXml({
    ordered: 'social-or-political-activity',
    list: 'SocialAndPoliticalActivities',
    item: 'SocialAndPoliticalActivity',
  }),
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg },
});
