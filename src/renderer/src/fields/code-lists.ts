import type { CodeList } from '#shared/codes/code-list.ts';
import { loadVocabulary } from '#shared/codes/load.ts';
import type { Fields, Vocabulary } from '#shared/model/field.ts';
import { registry } from '#shared/sections/index.ts';

const lists = new Map<Vocabulary, CodeList>();

/** Loads the code lists of all sections. To be awaited before a form is shown: a field must not change under the hand. */
export async function loadCodeLists(): Promise<void> {
  const wanted = registry.flatMap(({ fields, entry = {} }) => [
    ...vocabularies(fields),
    ...vocabularies(entry),
  ]);
  await Promise.all(
    [...new Set(wanted)].map(async (vocabulary) => lists.set(vocabulary, await loadVocabulary(vocabulary))),
  );
}

/** A code list; throws where nobody waited for `loadCodeLists`. */
export function codeList(vocabulary: Vocabulary): CodeList {
  const list = lists.get(vocabulary);
  if (list === undefined) throw new Error(`${vocabulary}: await loadCodeLists() before a form is shown`);
  return list;
}

function vocabularies(fields: Fields): Vocabulary[] {
  return Object.values(fields).flatMap((field) => {
    if (field.kind === 'coded') return [field.vocabulary];
    return field.kind === 'record' || field.kind === 'list' ? vocabularies(field.fields) : [];
  });
}
