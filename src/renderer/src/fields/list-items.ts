import type { CodeList } from '#shared/codes/code-list.ts';
import type { Vocabulary } from '#shared/model/field.ts';
import { languages, type Language } from '../i18n/index.ts';
import type { ListItem } from '../ui/search.ts';

const made = new Map<string, ListItem[]>();

/** Lists whose order says something; all others stand by their names. */
const ordered = new Set<Vocabulary>([
  'nace',
  'isced-f',
  'gender',
  'phone-type',
  'address-type',
  'driving-categories',
  'legal-document',
  'skill-kind',
  'skill-context',
  'skill-level',
  'digcomp',
  'digcomp-level',
  'digcomp-version',
]);

/** A code list in the program's language, to be found by its names in the other one too. */
export function listItems(vocabulary: Vocabulary, list: CodeList, language: Language): ListItem[] {
  const key = `${vocabulary} ${language}`;
  const items = made.get(key) ?? itemsOf(vocabulary, list, language);
  made.set(key, items);
  return items;
}

function itemsOf(vocabulary: Vocabulary, list: CodeList, language: Language): ListItem[] {
  const items = list.codes.map((code) => ({
    code,
    label: capitalised(list.name(code, language) ?? code, language),
    ...(vocabulary === 'digcomp' && { detail: `DigComp ${code.replace(':', ' · ')}` }),
    keywords: languages
      .filter((other) => other !== language)
      .map((other) => list.name(code, other))
      .filter((name) => name !== undefined),
  }));
  const byName = new Intl.Collator(language);
  return ordered.has(vocabulary) ? items : items.sort((a, b) => byName.compare(a.label, b.label));
}

/** A name as it begins a line: Danish writes languages small within a sentence. */
export function capitalised(name: string, language: Language): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}
