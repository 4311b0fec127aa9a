import { held, type HeldField } from '#shared/model/held.ts';
import { richTextToPlain } from '#shared/model/rich-text-plain.ts';
import type { Field, Fields } from '#shared/model/field.ts';
import { libraryFields, libraryForm, type LibraryDocument } from '#shared/library/index.ts';
import { codeName, periodWords, shortDate } from '../../fields/index.ts';
import { documentWords } from '../../library/index.ts';

/** One line of what is known of a document. */
export interface Fact {
  field: string;
  label: string;
  text: string;
}

/** Those that stand elsewhere: the title above, who issued it with the day, the level as a mark. */
const apart = new Set(['title', 'issuer', 'issued', 'eqf', 'tags']);

/** Everything that is known of a document, in the order of its form, then what another kind had asked for. */
export function factsOf({ kind, fields }: LibraryDocument): Fact[] {
  const { fields: form } = libraryForm(kind);
  const order = [...(form?.shown ?? []), ...(form?.optional ?? [])].map(({ field }) => field);
  const values: Readonly<Record<string, unknown>> = fields;
  const declared: Fields = libraryFields;
  const names = [...new Set([...order, ...Object.keys(declared)])].filter((name) => !apart.has(name));
  return names.flatMap((name) => {
    const field = declared[name];
    const text = field === undefined ? '' : textOf(field, values[name]);
    return text === '' ? [] : [{ field: name, label: documentWords().form.fields[name] ?? name, text }];
  });
}

function textOf(field: Field, value: unknown): string {
  if (value === undefined) return '';
  const one: HeldField = held(field, value);
  switch (one.kind) {
    case 'text':
      return one.value ?? '';
    case 'rich-text':
      return one.value ? richTextToPlain(one.value) : '';
    case 'date':
      return shortDate(one.value);
    case 'period':
      return (one.value && periodWords(one.value)) ?? '';
    case 'coded':
      return codeName(one.field.vocabulary, one.value) ?? '';
    case 'cefr':
      return one.value ?? '';
    case 'list':
      return (one.value ?? [])
        .map((item) => recordText(one.field.fields, item))
        .filter((text) => text !== '')
        .join('\n');
    case 'record':
      return recordText(one.field.fields, one.value ?? {});
    default:
      return '';
  }
}

const recordText = (fields: Fields, values: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([name, field]) => textOf(field, values[name]))
    .filter((text) => text !== '')
    .join(': ');
