import type { Output } from '#shared/contract/api.ts';
import { registry } from '#shared/sections/index.ts';
import { language, t } from '../i18n/index.ts';

export type PersonalItem = Output<'share.personal'>['items'][number];

/** What a piece of personal data is called, in the program's language. Keys are a section's and a field's: `fieldKey`. */
export function personalLabel({ key, label }: Pick<PersonalItem, 'key' | 'label'>): string {
  if (key === 'signature') return t('share.signature');
  const section = registry.find(({ id }) => key.startsWith(`${id}.`));
  return section?.words[language.current].fields[key.slice(section.id.length + 1)] ?? label;
}
