import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../resources/locales');

/** The window's words in a language, so that a scene finds a button whatever it is called today. */
export function words(language: string): (key: string, params?: Record<string, string | number>) => string {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`));
  const all: Record<string, string> = Object.assign(
    {},
    ...files.map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  return (key, params = {}) => {
    const word = all[key];
    if (word === undefined) throw new Error(`no word "${key}" in ${language}`);
    return word.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
  };
}
