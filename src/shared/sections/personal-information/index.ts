import { defineSection } from '../define.ts';
import { asks } from './asks.ts';
import { blocks } from './blocks.ts';
import { europassXml } from './europass-xml.ts';
import { fields } from './fields.ts';
import { form } from './form.ts';
import { holder } from './holder.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export const personalInformation = defineSection({
  id: 'personal-information',
  group: 'about',
  fields,
  form,
  hiddenAtFirst: ['legalDocuments'],
  hiddenInLetters: ['birthDate', 'birthPlace', 'nationalities', 'workPermits', 'gender', 'motto'],
  personal: [
    'photo',
    'birthDate',
    'birthPlace',
    'gender',
    'nationalities',
    'workPermits',
    'addresses',
    'phones',
    'emails',
    'websites',
    'socialMedia',
    'instantMessengers',
    'legalDocuments',
  ],
  holder,
  personName: ({ fields: { givenNames, familyNames } }) => ({ given: givenNames, family: familyNames }),
  asks,
  blocks,
  europassXml,
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg },
});
