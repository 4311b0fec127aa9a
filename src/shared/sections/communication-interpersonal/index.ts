import { defineSection } from '../define.ts';
import { skillStatementBlocks } from '../skill-statement-blocks.ts';
import { skillStatementXml } from '../skill-statement-xml.ts';
import { skillStatementFields, skillStatementForm, skillStatementSummary } from '../skill-statement.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const communicationInterpersonal = defineSection({
  id: 'communication-interpersonal',
  group: 'skills',
  fields: {},
  entry: skillStatementFields,
  summary: skillStatementSummary,
  form: skillStatementForm,
  blocks: skillStatementBlocks,
  europassXml: skillStatementXml('CommunicationAndInterpersonalSkills', 'CommunicationAndInterpersonalSkill'),
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg },
});
