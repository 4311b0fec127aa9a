import type { CodeList } from '#shared/codes/code-list.ts';
import type { Vocabulary } from '#shared/model/field.ts';

let lists: Record<Vocabulary, CodeList> | undefined;

/** Loads every code list, once. To be awaited before a form is shown: a field must not change under the hand. */
export async function loadCodeLists(): Promise<void> {
  lists ??= (await import('#shared/codes/index.ts')).vocabularies;
}

/** A code list; throws where nobody waited for `loadCodeLists`. */
export function codeList(vocabulary: Vocabulary): CodeList {
  if (lists === undefined) throw new Error('await loadCodeLists() before a form is shown');
  return lists[vocabulary];
}
