import i18next from 'i18next';
import credentialsDa from '../../../../resources/locales/credentials.da.json';
import credentialsEn from '../../../../resources/locales/credentials.en.json';
import digitalSkillsDa from '../../../../resources/locales/digital-skills.da.json';
import digitalSkillsEn from '../../../../resources/locales/digital-skills.en.json';
import documentsDa from '../../../../resources/locales/documents.da.json';
import documentsEn from '../../../../resources/locales/documents.en.json';
import dossierDa from '../../../../resources/locales/dossier.da.json';
import dossierEn from '../../../../resources/locales/dossier.en.json';
import editorDa from '../../../../resources/locales/editor.da.json';
import editorEn from '../../../../resources/locales/editor.en.json';
import errorsDa from '../../../../resources/locales/errors.da.json';
import errorsEn from '../../../../resources/locales/errors.en.json';
import languagesDa from '../../../../resources/locales/languages.da.json';
import languagesEn from '../../../../resources/locales/languages.en.json';
import libraryLinksDa from '../../../../resources/locales/library-links.da.json';
import libraryLinksEn from '../../../../resources/locales/library-links.en.json';
import libraryDa from '../../../../resources/locales/library.da.json';
import libraryEn from '../../../../resources/locales/library.en.json';
import windowDa from '../../../../resources/locales/window.da.json';
import windowEn from '../../../../resources/locales/window.en.json';
import { language } from './language.svelte.ts';

/** Values that stand in a sentence. `count` also chooses the plural form. */
export type Params = Record<string, string | number>;

type WithoutPlural<K> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;
/** A key of the words of the window, the editor, the documents, the languages, the digital skills, the credentials or the library (`resources/locales/window.*.json` and so on). */
export type Word = WithoutPlural<
  | keyof typeof windowEn
  | keyof typeof editorEn
  | keyof typeof documentsEn
  | keyof typeof languagesEn
  | keyof typeof digitalSkillsEn
  | keyof typeof credentialsEn
  | keyof typeof libraryEn
  | keyof typeof libraryLinksEn
  | keyof typeof dossierEn
>;

const words = i18next.createInstance();
void words.init({
  resources: {
    da: {
      window: {
        ...windowDa,
        ...editorDa,
        ...documentsDa,
        ...languagesDa,
        ...digitalSkillsDa,
        ...credentialsDa,
        ...libraryDa,
        ...libraryLinksDa,
        ...dossierDa,
      },
      errors: errorsDa,
    },
    en: {
      window: {
        ...windowEn,
        ...editorEn,
        ...documentsEn,
        ...languagesEn,
        ...digitalSkillsEn,
        ...credentialsEn,
        ...libraryEn,
        ...libraryLinksEn,
        ...dossierEn,
      },
      errors: errorsEn,
    },
  },
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'window',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false }, // Svelte escapes what it writes
});

/** A word or sentence of the window in the current language. */
export function t(word: Word, params: Params = {}): string {
  return words.t(word, { ...params, lng: language.current });
}

/** A word whose key is made of data, such as a template's id; undefined where nobody wrote it. */
export function wordFor(key: string): string | undefined {
  return words.exists(key, { lng: language.current }) ? words.t(key, { lng: language.current }) : undefined;
}

/** The sentence for an error's or remark's code; an unknown code is named, so that it can be reported. */
export function sentence(code: string, params: Params = {}): string {
  const options = { ...params, ns: 'errors', lng: language.current };
  return words.exists(code, options) ? words.t(code, options) : t('error.unknown', { code });
}
