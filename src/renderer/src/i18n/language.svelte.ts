export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

let current = $state<Language>('en');

/** The language that the program speaks now; a template that reads it, or any word, follows it. */
export const language = {
  get current(): Language {
    return current;
  },
};

/** Danish where the system prefers it to English. */
export function systemLanguage(preferred: readonly string[] = navigator.languages): Language {
  for (const tag of preferred) {
    const known = languages.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (known !== undefined) return known;
  }
  return 'en';
}

/** Speaks another language from now on, everywhere at once, and tells assistive technology. */
export function speak(choice: Language | 'system'): void {
  current = choice === 'system' ? systemLanguage() : choice;
  document.documentElement.lang = current;
}
