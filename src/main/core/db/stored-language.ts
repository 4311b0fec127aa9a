import { fallbackLanguage, languagePattern } from '#shared/profile/document.ts';

/**
 * A stored document with a code for its language: the first version took any text for one. What is no code at all becomes
 * the fallback, since nothing else of the document depends on it.
 */
export function withLanguageCode(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('language' in stored)) return stored;
  const { language } = stored;
  if (typeof language !== 'string' || languagePattern.test(language)) return stored;
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  return { ...stored, language: languagePattern.test(code) ? code : fallbackLanguage };
}
