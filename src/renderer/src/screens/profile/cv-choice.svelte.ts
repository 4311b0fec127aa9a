import { newCv, type CvPaper } from '#shared/papers/index.ts';
import { registry } from '#shared/sections/index.ts';

/** Languages in which every section has labels. */
export const labelLanguages: readonly string[] = Object.keys(registry[0]?.labels ?? {}).filter((language) =>
  registry.every(({ labels }) => labels[language] !== undefined),
);

const key = (profile: string): string => `eurofolio.cv-language.${profile}`;

/** How the CV beside the editor is set: for now, the language of its labels, remembered for each profile. */
export class CvChoice {
  readonly #profile: string;
  paper: CvPaper;

  constructor(profile: string, contentLanguage: string, programLanguage: string) {
    this.#profile = profile;
    const wanted = [localStorage.getItem(key(profile)), contentLanguage, programLanguage];
    const language =
      wanted.find((language) => language !== null && labelLanguages.includes(language)) ?? 'en';
    this.paper = $state.raw(newCv('', language));
  }

  setLanguage(language: string): void {
    localStorage.setItem(key(this.#profile), language);
    this.paper = { ...this.paper, cv: { ...this.paper.cv, language } };
  }
}
