import { recordShape, type Fields } from '../model/field.ts';
import { object, oneOf, withDefault, type Shape } from '../model/shape.ts';
import { supplementLanguages, type PartsOf, type SupplementLanguage } from './define.ts';
import { definitionOf, supplements, type SupplementKind } from './registry.ts';
import type { Sources } from './sources.ts';

export const supplementVersion = 1;

/** A form as it is filled in. It holds no file: the PDF is made of it. */
export interface SupplementForm {
  version: typeof supplementVersion;
  kind: SupplementKind;
  /** Of its headings and dates, and of what is written in it. */
  language: SupplementLanguage;
  /** The values of each part's fields, by the part's id. */
  parts: PartsOf<Record<string, Fields>>;
}

const shapes = new Map<SupplementKind, Shape>(
  supplements.map(({ kind, fields }) => [
    kind,
    object({
      version: oneOf(supplementVersion),
      kind: oneOf(kind),
      language: oneOf(...supplementLanguages),
      parts: withDefault(
        object(
          Object.fromEntries(
            Object.entries(fields).map(([part, own]) => [part, withDefault(recordShape(own), () => ({}))]),
          ),
        ),
        () => ({}),
      ),
    }),
  ]),
);
const kindOf = object({ kind: oneOf(...shapes.keys()) });

/** Parses a form of the present version. What it does not know it keeps; parts that are missing it adds empty. Throws Misfit. */
export function parseSupplement(value: unknown): SupplementForm {
  const { kind } = kindOf(value, '');
  return shapes.get(kind)?.(value, '') as SupplementForm;
}

export function emptySupplement(kind: SupplementKind, language: SupplementLanguage): SupplementForm {
  return parseSupplement({ version: supplementVersion, kind, language });
}

/** A new form with what is clear from the profile, and from the document that it accompanies. */
export function prefill(
  kind: SupplementKind,
  language: SupplementLanguage,
  sources: Sources,
): SupplementForm {
  const parts = definitionOf(kind).prefill(sources, language);
  return parseSupplement({ version: supplementVersion, kind, language, parts: filledIn(parts) });
}

/** Without what is undefined, empty, or a record that holds nothing: an empty field is absent. */
function filledIn(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value === undefined || value === '' ? [] : [[key, value]];
      const inner = filledIn(value);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}
