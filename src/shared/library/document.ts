import { recordShape, type RecordOf } from '../model/field.ts';
import { mapOf, object, oneOf, optional, type Shape } from '../model/shape.ts';
import { libraryFields, libraryKinds, type LibraryKind } from './kinds.ts';

export const libraryVersion = 1;

export type LibraryFields = RecordOf<typeof libraryFields>;

/** What is known of a document in the library. Its file lies beside it. */
export interface LibraryDocument {
  version: typeof libraryVersion;
  kind: LibraryKind;
  fields: LibraryFields;
  /** Filled in within the program: a form of `shared/supplements`, of which the file is made. */
  form?: Record<string, unknown>;
}

const anything: Shape = (value) => value;
const shape = object({
  version: oneOf(libraryVersion),
  kind: oneOf(...libraryKinds),
  fields: recordShape(libraryFields),
  form: optional(mapOf(anything)),
});

/** Parses a document of the present version. What it does not know it keeps. Throws Misfit when its shape is wrong. */
export function parseLibraryDocument(value: unknown): LibraryDocument {
  return shape(value, '') as unknown as LibraryDocument;
}

export const newLibraryDocument = (kind: LibraryKind, fields: LibraryFields = {}): LibraryDocument => ({
  version: libraryVersion,
  kind,
  fields,
});
