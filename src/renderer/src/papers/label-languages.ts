import { registry } from '#shared/sections/index.ts';
import { language } from '../i18n/index.ts';

/** Languages in which every section has labels. */
export const labelLanguages: readonly string[] = Object.keys(registry[0]?.labels ?? {}).filter((code) =>
  registry.every(({ labels }) => labels[code] !== undefined),
);

/** What a language is called in the program's language, as it stands within a sentence ("dansk", "Danish"). */
export function languageName(code: string): string {
  return new Intl.DisplayNames(language.current, { type: 'language' }).of(code) ?? code;
}
