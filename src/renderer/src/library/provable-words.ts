import type { Provable } from '#shared/profile/provable.ts';
import { codeName, whenWords } from '../fields/index.ts';
import { addressOf } from '../frame/index.ts';
import { language, t } from '../i18n/index.ts';
import type { IconName } from '../ui/index.ts';

/** How something that can be proved is called in lists, in the program's language. */
export interface ProvableWords {
  name: string;
  /** Where and when: what tells it from others of the same name. */
  detail: string;
  section: string;
  icon: IconName;
}

export function provableWords({ section, summary }: Provable): ProvableWords {
  const words = section.words[language.current];
  const { title, subtitle, when } = summary({
    name: codeName,
    label: (field) => words.fields[field] ?? field,
  });
  return {
    name: title ?? t('entry.unnamed'),
    detail: [subtitle, whenWords(when)].filter(Boolean).join(' · '),
    section: words.title,
    icon: icons[section.id] ?? 'document',
  };
}

const icons: Partial<Record<string, IconName>> = {
  'work-experience': 'briefcase',
  'education-training': 'graduation',
  language: 'conversation',
  'digital-skills': 'screen',
  certifications: 'rosette',
};

/** Where it is edited. A skill has no address of its own: its screen has. */
export function addressOfProvable(profile: string, { section, id }: Provable): string {
  if (section.id === 'language') return addressOf({ screen: 'languages', profile, language: id });
  if (section.id === 'digital-skills') return addressOf({ screen: 'digital-skills', profile });
  return addressOf({ screen: 'profile', id: profile, section: section.id, entry: id });
}
