import type { Vocabulary } from '#shared/model/field.ts';
import type { Coded } from '#shared/model/values.ts';
import { language } from '../i18n/index.ts';
import { codeList } from './code-lists.ts';
import { capitalised } from './list-items.ts';

/** The name of a coded value in the program's language, else as it was typed. */
export function codeName(vocabulary: Vocabulary, value: Coded | undefined): string | undefined {
  if (value?.code === undefined) return value?.label;
  const known = codeList(vocabulary).name(value.code, language.current);
  return known === undefined ? (value.label ?? value.code) : capitalised(known, language.current);
}
