import type { Fields } from '../model/field.ts';
import { heldFields, type HeldField } from '../model/held.ts';
import { hasInk } from '../model/ink.ts';
import { isPartialDate, type DateValue } from '../model/partial-date.ts';
import { printable } from '../sections/printable-text.ts';
import type { SupplementForm } from './form-document.ts';
import { definitionOf } from './registry.ts';

/** Whether anything is filled in in a part of a form that one could see on paper. */
export function isFilledIn(form: SupplementForm, part: string): boolean {
  return anyFilled(definitionOf(form.kind).fields[part] ?? {}, form.parts[part] ?? {});
}

const anyFilled = (fields: Fields, values: object): boolean =>
  heldFields(fields, values).some(([, each]) => isFilled(each));

function isFilled(each: HeldField): boolean {
  if (each.value === undefined) return false;
  switch (each.kind) {
    case 'text':
      return hasInk(each.value);
    case 'rich-text':
      return printable(each.value).length > 0;
    case 'date':
      return isDated(each.value);
    case 'period':
      return isDated(each.value.from) || isDated(each.value.to) || each.value.ongoing === true;
    case 'coded':
      return each.value.code !== undefined || hasInk(each.value.label ?? '');
    case 'record':
      return anyFilled(each.field.fields, each.value);
    case 'list': {
      const { fields } = each.field;
      return each.value.some((item) => anyFilled(fields, item));
    }
    case 'cefr':
    case 'eqf':
    case 'photo':
      return true;
  }
}

const isDated = (date: DateValue | undefined): boolean =>
  date !== undefined && (isPartialDate(date) || hasInk(date.text));
