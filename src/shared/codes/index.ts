// Every code list by name, all loaded: for the core and the command line.
// The window takes lists one by one from load.ts, so that its first bundle stays small.
import type { Vocabulary } from '../model/field.ts';
import { addressType } from './address-type.ts';
import type { CodeList } from './code-list.ts';
import { countries } from './countries.ts';
import { digcomp, digcompLevel, digcompVersion } from './digcomp.ts';
import { drivingCategories } from './driving-categories.ts';
import { escoOccupation } from './esco-occupation.ts';
import { gender } from './gender.ts';
import { instantMessenger } from './instant-messenger.ts';
import { iscedF } from './isced-f.ts';
import { languageExperience } from './language-experience.ts';
import { languages } from './languages.ts';
import { legalDocument } from './legal-document.ts';
import { nace } from './nace.ts';
import { nqf } from './nqf.ts';
import { phoneType } from './phone-type.ts';
import { skillContext, skillKind, skillLevel } from './skills.ts';
import { socialMedia } from './social-media.ts';

export const vocabularies: Record<Vocabulary, CodeList> = {
  countries,
  languages,
  nace,
  'isced-f': iscedF,
  gender,
  'phone-type': phoneType,
  'address-type': addressType,
  'social-media': socialMedia,
  'instant-messenger': instantMessenger,
  'esco-occupation': escoOccupation,
  'driving-categories': drivingCategories,
  'legal-document': legalDocument,
  'language-experience': languageExperience,
  nqf,
  'skill-kind': skillKind,
  'skill-context': skillContext,
  'skill-level': skillLevel,
  digcomp,
  'digcomp-level': digcompLevel,
  'digcomp-version': digcompVersion,
};
