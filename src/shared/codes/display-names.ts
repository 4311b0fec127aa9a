const made = new Map<string, Intl.DisplayNames | undefined>();

/** The platform's names of languages or regions, made once per language; undefined where it does not know the language. */
export function displayNames(language: string, type: 'language' | 'region'): Intl.DisplayNames | undefined {
  const key = `${type} ${language}`;
  if (!made.has(key)) made.set(key, make(language, type));
  return made.get(key);
}

function make(language: string, type: 'language' | 'region'): Intl.DisplayNames | undefined {
  // A tag that is no language tag at all ("klingonsk") makes Intl throw; asking first keeps that to one place.
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) return undefined;
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  // For a language that it does not know, Intl answers in the machine's own. (supportedLocalesOf would say so first, but
  // takes longer than all else that happens before the first page.)
  return mainSubtag(names.resolvedOptions().locale) === mainSubtag(language) ? names : undefined;
}

function mainSubtag(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
