import type { CefrLevel } from '../codes/cefr.ts';
import type {
  CefrField,
  CodedField,
  DateField,
  EqfField,
  Field,
  Fields,
  ListField,
  PeriodField,
  PhotoField,
  RecordField,
  RichTextField,
  TextField,
} from './field.ts';
import type { DateValue, Period } from './partial-date.ts';
import type { RichText } from './rich-text.ts';
import type { Coded, EqfValue, PhotoRef } from './values.ts';

/** The values of a record whose fields are known only while the program runs. */
export type Values = Readonly<Record<string, unknown>>;
export type ListItemValues = Values & { id: string };

interface Pair<F extends Field, V> {
  kind: F['kind'];
  field: F;
  value: V | undefined;
}
/** A field with what it holds, so that a look at `kind` tells the type of both. */
export type HeldField =
  | Pair<TextField, string>
  | Pair<RichTextField, RichText>
  | Pair<DateField, DateValue>
  | Pair<PeriodField, Period>
  | Pair<CodedField, Coded>
  | Pair<CefrField, CefrLevel>
  | Pair<EqfField, EqfValue>
  | Pair<PhotoField, PhotoRef>
  | Pair<RecordField, Values>
  | Pair<ListField, readonly ListItemValues[]>;

/** Reads a field of a record out of a document that `parseProfile` has read: its shape is known to fit. */
export function held(field: Field, value: unknown): HeldField {
  return { kind: field.kind, field, value } as HeldField;
}

/** Every field of a record with what it holds, by key, in the order of the declaration. */
export function heldFields(fields: Fields, values: object): [key: string, held: HeldField][] {
  const byKey = values as Values;
  return Object.entries(fields).map(([key, field]) => [key, held(field, byKey[key])]);
}
