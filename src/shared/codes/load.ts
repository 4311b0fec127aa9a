import type { Vocabulary } from '../model/field.ts';
import type { CodeList } from './code-list.ts';

const loaders: Record<Vocabulary, () => Promise<CodeList>> = {
  countries: async () => (await import('./countries.ts')).countries,
  languages: async () => (await import('./languages.ts')).languages,
  nace: async () => (await import('./nace.ts')).nace,
  'isced-f': async () => (await import('./isced-f.ts')).iscedF,
  gender: async () => (await import('./gender.ts')).gender,
  'phone-type': async () => (await import('./phone-type.ts')).phoneType,
  'address-type': async () => (await import('./address-type.ts')).addressType,
  'social-media': async () => (await import('./social-media.ts')).socialMedia,
  'instant-messenger': async () => (await import('./instant-messenger.ts')).instantMessenger,
  'esco-occupation': async () => (await import('./esco-occupation.ts')).escoOccupation,
  'driving-categories': async () => (await import('./driving-categories.ts')).drivingCategories,
  'legal-document': async () => (await import('./legal-document.ts')).legalDocument,
  'language-experience': async () => (await import('./language-experience.ts')).languageExperience,
  nqf: async () => (await import('./nqf.ts')).nqf,
  'skill-kind': async () => (await import('./skills.ts')).skillKind,
  'skill-context': async () => (await import('./skills.ts')).skillContext,
  'skill-level': async () => (await import('./skills.ts')).skillLevel,
  digcomp: async () => (await import('./digcomp.ts')).digcomp,
  'digcomp-level': async () => (await import('./digcomp.ts')).digcompLevel,
  'digcomp-version': async () => (await import('./digcomp.ts')).digcompVersion,
};

/** Loads one code list when a field first needs it. */
export function loadVocabulary(vocabulary: Vocabulary): Promise<CodeList> {
  return loaders[vocabulary]();
}
