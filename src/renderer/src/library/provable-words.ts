import type { Provable } from '#shared/profile/provable.ts';
import type { EntrySign } from '#shared/sections/define.ts';
import { digitalSkills } from '#shared/sections/digital-skills/index.ts';
import { language as languageSection } from '#shared/sections/language/index.ts';
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
    icon: section.sign === undefined ? 'document' : icons[section.sign],
  };
}

const icons = {
  work: 'briefcase',
  education: 'graduation',
  language: 'conversation',
  skill: 'screen',
  certificate: 'rosette',
} as const satisfies Record<EntrySign, IconName>;

/** Where it is edited. A skill has no address of its own: its screen has. */
export function addressOfProvable(profile: string, { section, id }: Provable): string {
  if (section.id === languageSection.id) return addressOf({ screen: 'languages', profile, language: id });
  if (section.id === digitalSkills.id) return addressOf({ screen: 'digital-skills', profile });
  return addressOf({ screen: 'profile', id: profile, section: section.id, entry: id });
}
