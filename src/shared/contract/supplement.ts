// The calls of documents that are filled in within the program, which lie in the library.
import { z } from 'zod';
import { idSchema } from '../model/id.ts';
import { parseSupplement, type SupplementForm } from '../supplements/index.ts';
import { call, drawn, file, shaped } from './parts.ts';

const form: z.ZodType<SupplementForm> = shaped(parseSupplement);

export const supplementCalls = {
  /** Renders a form that need not be saved: the very pages of its file. */
  'supplement.preview': call(z.strictObject({ form }), drawn),
  /**
   * Makes the PDF of a stored form the file of its document, and gives it. What the document does not say of itself yet, such as
   * its title, it takes from the form.
   */
  'supplement.keep': call(z.strictObject({ id: idSchema }), file),
} as const;
