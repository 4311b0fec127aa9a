import type { LibraryDocument } from '#shared/library/index.ts';
import { Misfit } from '#shared/model/shape.ts';
import { parseSupplement, type SupplementForm } from '#shared/supplements/index.ts';

/** The form of a document; undefined where it holds none that this program knows. */
export function formOf({ form }: LibraryDocument): SupplementForm | undefined {
  try {
    return parseSupplement(form);
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}
