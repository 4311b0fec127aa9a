import type { Output } from '#shared/contract/api.ts';
import { registry } from '#shared/sections/index.ts';
import { withinSentence } from '../fields/index.ts';
import { language, t } from '../i18n/index.ts';

export type PersonalItem = Output<'share.personal'>['items'][number];

/** What a piece of personal data is called, in the program's language. Keys are a section's and a field's: `fieldKey`. */
export function personalLabel({ key, label }: Pick<PersonalItem, 'key' | 'label'>): string {
  if (key === 'signature') return t('share.signature');
  const section = registry.find(({ id }) => key.startsWith(`${id}.`));
  const words = section?.words[language.current];
  const name = words?.fields[key.slice((section?.id.length ?? 0) + 1)] ?? label;
  // Somebody else's, such as who recommends one.
  return words && section?.personName === undefined ? `${words.title}: ${withinSentence(name)}` : name;
}
