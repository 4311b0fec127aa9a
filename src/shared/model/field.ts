// The kinds of field that a section can have. A kind knows the shape of its value and nothing of
// how it is shown or written: editor, PDF and formats dispatch on `kind`.
import { cefrLevels, type CefrLevel } from '../codes/cefr.ts';
import { eqfLevels } from '../codes/eqf.ts';
import type { DateValue, Period } from './partial-date.ts';
import type { RichText } from './rich-text.ts';
import {
  array,
  boolean,
  either,
  mapOf,
  matching,
  object,
  oneOf,
  optional,
  string,
  whole,
  type Shape,
} from './shape.ts';
import type { Coded, EqfValue, Extras, PhotoRef } from './values.ts';

/** Code lists, by the name of their module in `shared/codes`. */
export type Vocabulary =
  | 'countries'
  | 'languages'
  | 'nace'
  | 'isced-f'
  | 'gender'
  | 'phone-type'
  | 'address-type'
  | 'social-media'
  | 'instant-messenger'
  | 'esco-occupation'
  | 'driving-categories'
  | 'legal-document'
  | 'language-experience'
  | 'nqf'
  | 'skill-kind'
  | 'skill-context'
  | 'skill-level'
  | 'digcomp'
  | 'digcomp-level'
  | 'digcomp-version';

export interface TextField {
  kind: 'text';
  /** What the text is, for the keyboard, autofill and checks. */
  format: 'plain' | 'email' | 'phone' | 'url';
  /** Longest text that other programs accept, in characters; longer text is kept and remarked upon. */
  advisedLength?: number;
  value?: string;
}
export interface RichTextField {
  kind: 'rich-text';
  value?: RichText;
}
export interface DateField {
  kind: 'date';
  value?: DateValue;
}
export interface PeriodField {
  kind: 'period';
  value?: Period;
}
export interface CodedField {
  kind: 'coded';
  vocabulary: Vocabulary;
  /** Whether text outside the list is a good answer (it is kept in any case). */
  freeText: boolean;
  value?: Coded;
}
export interface CefrField {
  kind: 'cefr';
  value?: CefrLevel;
}
export interface EqfField {
  kind: 'eqf';
  value?: EqfValue;
}
export interface PhotoField {
  kind: 'photo';
  value?: PhotoRef;
}
/** Several values that belong together and have no identity of their own, such as an address. */
export interface RecordField<F extends Fields = Fields> {
  kind: 'record';
  fields: F;
  value?: RecordOf<F>;
}
/** Any number of records, each with a stable id. */
export interface ListField<F extends Fields = Fields> {
  kind: 'list';
  fields: F;
  value?: ItemOf<F>[];
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- the recursion needs an interface */
export interface Fields extends Record<string, Field> {}

export type Field =
  | TextField
  | RichTextField
  | DateField
  | PeriodField
  | CodedField
  | CefrField
  | EqfField
  | PhotoField
  | RecordField
  | ListField;

export type FieldKind = Field['kind'];
/** The value that a field holds. */
export type ValueOf<F extends Field> =
  F extends ListField<infer G>
    ? ItemOf<G>[]
    : F extends RecordField<infer G>
      ? RecordOf<G>
      : NonNullable<F['value']>;
/** Every field is optional: an empty field is absent. */
export type RecordOf<F extends Fields> = { [K in keyof F]?: ValueOf<F[K]> };
export type ItemOf<F extends Fields> = {
  id: string;
  /** What an import kept aside for this item; it goes when the item goes. */
  extras?: Extras;
} & RecordOf<F>;

type TextOptions = { format?: TextField['format']; advisedLength?: number };
export const text = ({ format = 'plain', ...rest }: TextOptions = {}): TextField => ({
  kind: 'text',
  format,
  ...rest,
});
export const richText = (): RichTextField => ({ kind: 'rich-text' });
export const date = (): DateField => ({ kind: 'date' });
export const period = (): PeriodField => ({ kind: 'period' });
export const coded = (vocabulary: Vocabulary, { freeText = true } = {}): CodedField => ({
  kind: 'coded',
  vocabulary,
  freeText,
});
export const cefr = (): CefrField => ({ kind: 'cefr' });
export const eqf = (): EqfField => ({ kind: 'eqf' });
export const photo = (): PhotoField => ({ kind: 'photo' });
export const record = <F extends Fields>(fields: F): RecordField<F> => ({ kind: 'record', fields });
export const list = <F extends Fields>(fields: F): ListField<F> => ({ kind: 'list', fields });

// ---- shapes, checked at every border -------------------------------------------------------------------------

const partialDate = object({
  year: whole(0, 9999),
  month: optional(whole(1, 12)),
  day: optional(whole(1, 31)),
});
const dateValue = either(partialDate, object({ text: string }));
const on = optional(oneOf(true));
const inline = either(
  object({
    text: string,
    bold: on,
    italic: on,
    underline: on,
    raised: on,
    lowered: on,
    link: optional(string),
  }),
  object({ break: oneOf(true) }),
);
// Lists hold blocks again: looked up when a block is read.
const block: Shape = (value, place) => anyBlock(value, place);
const anyBlock = either(
  object({ type: oneOf('paragraph'), children: array(inline) }),
  object({ type: oneOf('list'), ordered: boolean, items: array(object({ blocks: array(block) })) }),
);

/** The shape of a value of each kind that is no record and no list. */
export const valueShapes: Record<Exclude<FieldKind, 'record' | 'list'>, Shape> = {
  text: string,
  'rich-text': object({ blocks: array(block), source: optional(string) }),
  date: dateValue,
  period: object({ from: optional(dateValue), to: optional(dateValue), ongoing: optional(boolean) }),
  coded: object({ code: optional(string), label: optional(string) }),
  cefr: oneOf(...cefrLevels),
  eqf: object({
    level: oneOf(...eqfLevels),
    source: optional(oneOf('document', 'person', 'derived')),
  }),
  photo: object({ file: matching(/^[0-9a-f]{64}$/), alt: optional(string) }),
};

export const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

export const extrasShape = mapOf(array(object({ path: string, name: string, content: string })));

/** The shape of a record of these fields; properties that are not fields are kept as they are. */
export function recordShape(fields: Fields): Shape {
  return object(fieldShapes(fields));
}

/** The shape of an entry or a list item of these fields. */
export function itemShape(fields: Fields): Shape {
  return object({ ...fieldShapes(fields), id: matching(idPattern), extras: optional(extrasShape) });
}

function fieldShapes(fields: Fields): Record<string, Shape> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, optional(fieldShape(field))]));
}

function fieldShape(field: Field): Shape {
  if (field.kind === 'record') return recordShape(field.fields);
  if (field.kind === 'list') return array(itemShape(field.fields));
  return valueShapes[field.kind];
}
