import { SvelteMap } from 'svelte/reactivity';
import type { CodeList } from '#shared/codes/code-list.ts';
import { loadVocabulary } from '#shared/codes/load.ts';
import type { Vocabulary } from '#shared/model/field.ts';
import type { Coded } from '#shared/model/values.ts';
import { capitalised } from '../../fields/index.ts';
import { language } from '../../i18n/index.ts';

const lists = new SvelteMap<Vocabulary, CodeList>();
let asked: readonly Vocabulary[] = [];

/** The name of a coded value in the program's language; as it was typed until its list is there, or where it has no code. */
export function codeName(vocabulary: Vocabulary, value: Coded | undefined): string | undefined {
  if (value?.code === undefined) return value?.label;
  const known = lists.get(vocabulary)?.name(value.code, language.current);
  if (!lists.has(vocabulary)) load(vocabulary);
  return known === undefined ? (value.label ?? value.code) : capitalised(known, language.current);
}

function load(vocabulary: Vocabulary): void {
  if (asked.includes(vocabulary)) return;
  asked = [...asked, vocabulary];
  loadVocabulary(vocabulary).then((list) => lists.set(vocabulary, list), reportError);
}
