import type { Fields, RecordField, RecordOf, ValueOf } from '../model/field.ts';
import type { FormLayout } from '../sections/form.ts';
import type { SectionWords } from '../sections/define.ts';
import type { PaperPoint } from './paper-point.ts';
import type { KnownOfDocument, Sources } from './sources.ts';

export const supplementLanguages = ['da', 'en'] as const;
export type SupplementLanguage = (typeof supplementLanguages)[number];

/** What is filled in, part by part. */
export type PartsOf<F extends Record<string, Fields>> = { [P in keyof F]?: RecordOf<F[P]> };

/** The same, of which anything may be unknown. */
export type Prefilled<F extends Record<string, Fields>> = { [P in keyof F]?: PrefilledRecord<F[P]> };
type PrefilledRecord<F extends Fields> = {
  [K in keyof F]?: (F[K] extends RecordField<infer G> ? PrefilledRecord<G> : ValueOf<F[K]>) | undefined;
};

/** One part of the official outline. */
export interface SupplementPart<Id extends string = string> {
  id: Id;
  /** As the outline numbers it: "3", "5a". */
  number: string;
  form: FormLayout;
  /** What stands under its heading, in order. */
  paper: readonly PaperGroup[];
  /** Not on paper as long as it is empty; any other part stands there and shows what was left open. */
  ifFilled?: true;
}

/** Points that stand together, under a label of their own where they have one. */
export interface PaperGroup {
  label?: string;
  points: readonly PaperPoint[];
  /** A sentence in small type below, by its label. */
  remark?: string;
}

/** Words in the program's language. */
export interface SupplementWords {
  /** What the document is called. */
  title: string;
  /** Who issues it, and what for. */
  about: string;
  parts: Record<string, SectionWords>;
}

/**
 * Words on paper, in the document's language: its `name` and `purpose`, each part's heading by the part's id, all else by
 * `part.name`.
 */
export type SupplementLabels = { name: string; purpose: string } & Record<string, string>;

export interface SupplementDefinition<
  Kind extends string = string,
  F extends Record<string, Fields> = Record<string, Fields>,
> {
  /** Also the kind of the library document that holds it. */
  kind: Kind;
  /** The help's answer to what it is, by its id. */
  help: string;
  /** The fields of each part. */
  fields: F;
  parts: readonly SupplementPart[];
  words: Record<SupplementLanguage, SupplementWords>;
  labels: Record<SupplementLanguage, SupplementLabels>;
  // Methods, so that a list of all can be typed without their particular fields.
  /** What it is about: a qualification, or a person. */
  subject(parts: PartsOf<F>): string | undefined;
  /** Whom it is about, for the foot of its pages; none where it is the same for everybody. */
  person?(parts: PartsOf<F>): string;
  /** What it says that a library knows of its documents. */
  known(parts: PartsOf<F>): Pick<KnownOfDocument, 'issuer' | 'issued' | 'eqf'>;
  /** What is clear from elsewhere. */
  prefill(sources: Sources, language: SupplementLanguage): Prefilled<F>;
}

/** Keeps the literal types of a form's kind and fields. */
export function defineSupplement<const Kind extends string, const F extends Record<string, Fields>>(
  definition: SupplementDefinition<Kind, F>,
): SupplementDefinition<Kind, F> {
  return definition;
}
