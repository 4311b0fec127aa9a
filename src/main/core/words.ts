import errorsDa from '../../../resources/locales/errors.da.json' with { type: 'json' };
import errorsEn from '../../../resources/locales/errors.en.json' with { type: 'json' };
import hostDa from '../../../resources/locales/host.da.json' with { type: 'json' };
import hostEn from '../../../resources/locales/host.en.json' with { type: 'json' };
import type { CallErrorData } from '#shared/contract/errors.ts';

export type Language = 'da' | 'en';
type Words = Record<string, string>;
type Params = Record<string, string | number>;

const host = { da: hostDa, en: hostEn };
const errors: Record<Language, Words> = { da: errorsDa, en: errorsEn };

/** A sentence of a host's own (what it prints, its pages). */
export function hostWords(
  language: Language,
  key: keyof typeof hostDa & keyof typeof hostEn,
  params: Params = {},
): string {
  return filled(host[language][key], params);
}

/** The sentence for a trouble; one that nobody wrote a sentence for is named by its code. */
export function troubleSentence({ code, params = {} }: CallErrorData, language: Language): string {
  const sentence = errors[language][code];
  return sentence === undefined ? hostWords(language, 'trouble', { code }) : filled(sentence, params);
}

/** The program's language for a locale such as `da-DK`. */
export function languageOf(locale: string): Language {
  return /^da\b/i.test(locale) ? 'da' : 'en';
}

/**
 * The program's language on this computer, as Node reads it from the system's settings. Plural rules know the locale as
 * well as dates do, and are made without the 10 ms that dates take.
 */
export const systemLanguage = (): Language => languageOf(new Intl.PluralRules().resolvedOptions().locale);

/** What comes from files and arguments neither steers a terminal nor turns the rest of the sentence round. */
const filled = (sentence: string, params: Params) =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(params[name] ?? whole).replace(/[\p{Cc}\p{Cf}]/gu, ' '),
  );
