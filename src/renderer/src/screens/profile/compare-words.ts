// A difference between two states of a profile as words: what a field was called, what stood there, what stands there now.
import type { Field, Fields } from '#shared/model/field.ts';
import { held } from '#shared/model/held.ts';
import type { FieldDifference } from '#shared/profile/compare.ts';
import type { SectionWords } from '#shared/sections/define.ts';
import { codeName, periodWords, shortDate } from '../../fields/index.ts';
import { t } from '../../i18n/index.ts';
import { writtenText } from '../../state/written-text.ts';

export interface DifferenceInWords {
  label: string;
  /** Empty where nothing stood, or stands. */
  before: string;
  after: string;
}

/** A difference among the section's own fields, or among those of an entry. */
export function differenceInWords(
  words: SectionWords,
  fields: Fields,
  { path, kind, before, after }: FieldDifference,
): DifferenceInWords {
  const place = fieldAt(fields, path);
  const [first = ''] = path;
  const top = words.fields[first] ?? t('compare.other');
  const label = place === undefined ? top : (words.fields[place.name] ?? top);
  if (kind === 'list') return { label, before: '', after: t('compare.order') };
  const text = (value: unknown): string => valueWords(place?.field, kind, value);
  // A picture is another one, and says nothing of itself.
  if (kind === 'photo' && before !== undefined && after !== undefined)
    return { label, before: '', after: t('compare.otherPhoto') };
  return { label, before: text(before), after: text(after) };
}

/** The field that a path leads to, ids passed over, with its dotted name among the section's words. */
function fieldAt(fields: Fields, path: readonly string[]): { name: string; field: Field } | undefined {
  const [key, ...rest] = path;
  const field = key === undefined ? undefined : fields[key];
  if (key === undefined || field === undefined) return undefined;
  const inner =
    field.kind === 'record'
      ? fieldAt(field.fields, rest)
      : field.kind === 'list'
        ? fieldAt(field.fields, rest.slice(1))
        : undefined;
  return inner ? { name: `${key}.${inner.name}`, field: inner.field } : { name: key, field };
}

function valueWords(field: Field | undefined, kind: FieldDifference['kind'], value: unknown): string {
  if (value === undefined) return '';
  if (field === undefined || kind === 'item' || kind === 'unknown')
    return writtenText(value).replaceAll('\n', ', ') || t('compare.something');
  const it = held(field, value);
  switch (it.kind) {
    case 'date':
      return shortDate(it.value);
    case 'period':
      return (it.value && periodWords(it.value)) ?? '';
    case 'coded':
      return codeName(it.field.vocabulary, it.value) ?? '';
    case 'eqf':
      return it.value === undefined ? '' : t('compare.eqf', { level: it.value.level });
    case 'cefr':
      return it.value ?? '';
    case 'photo':
      return t('compare.photo');
    case 'text':
    case 'rich-text':
    case 'record':
    case 'list':
      return writtenText(value);
  }
}
