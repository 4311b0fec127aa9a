// The kinds of field that a section can have. A kind knows the shape of its value (a zod schema) and nothing of
// how it is shown or written: editor, PDF and formats dispatch on `kind`.
import { z } from 'zod';
import { cefrLevels, type CefrLevel } from '../codes/cefr.ts';
import { eqfLevels } from '../codes/eqf.ts';
import type { DateValue, Period } from './partial-date.ts';
import type { Block, RichText } from './rich-text.ts';
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
  | 'esco-occupation';

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

const partialDate = z.looseObject({
  year: z.int().min(0).max(9999),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});
const dateValue = z.union([partialDate, z.looseObject({ text: z.string() })]);
const on = z.literal(true).optional();
const inline = z.union([
  z.looseObject({
    text: z.string(),
    bold: on,
    italic: on,
    underline: on,
    raised: on,
    lowered: on,
    link: z.string().optional(),
  }),
  z.looseObject({ break: z.literal(true) }),
]);
const block: z.ZodType<Block> = z.lazy(() =>
  z.union([
    z.looseObject({ type: z.literal('paragraph'), children: z.array(inline) }),
    z.looseObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      items: z.array(z.looseObject({ blocks: z.array(block) })),
    }),
  ]),
) as z.ZodType<Block>;

const atomSchemas = {
  text: z.string(),
  'rich-text': z.looseObject({ blocks: z.array(block), source: z.string().optional() }),
  date: dateValue,
  period: z.looseObject({
    from: dateValue.optional(),
    to: dateValue.optional(),
    ongoing: z.boolean().optional(),
  }),
  coded: z.looseObject({ code: z.string().optional(), label: z.string().optional() }),
  cefr: z.enum(cefrLevels),
  eqf: z.looseObject({
    level: z.literal([...eqfLevels]),
    source: z.enum(['document', 'person', 'derived']).optional(),
  }),
  photo: z.looseObject({ file: z.string().regex(/^[0-9a-f]{64}$/), alt: z.string().optional() }),
};

/** The shape of a record of these fields; properties that are not fields are kept as they are. */
export function recordSchema(fields: Fields): z.ZodObject {
  return z.looseObject(
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field).optional()])),
  );
}

export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const extra = z.looseObject({ path: z.string(), name: z.string(), content: z.string() });
export const extrasSchema = z.record(z.string(), z.array(extra));

export function itemSchema(fields: Fields): z.ZodObject {
  return recordSchema(fields).extend({ id: idSchema, extras: extrasSchema.optional() });
}

export function fieldSchema(field: Field): z.ZodType {
  if (field.kind === 'record') return recordSchema(field.fields);
  if (field.kind === 'list') return z.array(itemSchema(field.fields));
  return atomSchemas[field.kind];
}
