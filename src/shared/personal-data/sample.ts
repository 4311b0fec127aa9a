import { nameIn } from '../document/compose-context.ts';
import { paperDate } from '../i18n/index.ts';
import type { Field } from '../model/field.ts';
import { hasInk } from '../model/ink.ts';
import { isPartialDate, type DateValue } from '../model/partial-date.ts';
import type { Coded } from '../model/values.ts';

/** Says what kind of phone or address it is, and nothing of the person. */
const unsaid = new Set(['phone-type', 'address-type']);

/** What a field's value says in a language, item by item; nothing for pictures and for what leaves no ink. */
export function sampleTexts(field: Field, value: unknown, language: string): string[] {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && hasInk(value) ? [value.trim()] : [];
    case 'date':
      return isDate(value) ? written(paperDate(value, language, 'written')) : [];
    case 'coded':
      return isCoded(value) && !unsaid.has(field.vocabulary)
        ? written(nameIn(language)(field.vocabulary, value))
        : [];
    case 'record':
      return written(recordText(field.fields, value, language));
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: unknown) => written(recordText(field.fields, item, language)))
        : [];
    default:
      return [];
  }
}

const written = (text: string | undefined): string[] => (text !== undefined && hasInk(text) ? [text] : []);
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isDate = (value: unknown): value is DateValue =>
  isRecord(value) &&
  (('text' in value && typeof value.text === 'string') || isPartialDate(value as DateValue));
const isCoded = (value: unknown): value is Coded => isRecord(value);

/** Figures of one number stand together, the rest with commas between. */
function recordText(fields: Record<string, Field>, value: unknown, language: string): string {
  if (!isRecord(value)) return '';
  const values = new Map<string, unknown>(Object.entries(value));
  return Object.entries(fields).reduce((text, [name, field]) => {
    const said = sampleTexts(field, values.get(name), language).join(', ');
    const isFigure = field.kind === 'text' && field.format === 'phone';
    const part = name === 'dialling' && said !== '' ? `+${said.replace(/^\+/, '')}` : said;
    if (text === '' || part === '') return text + part;
    return `${text}${isFigure ? ' ' : ', '}${part}`;
  }, '');
}
