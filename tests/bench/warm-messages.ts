import { z } from 'zod';
import { sizes } from './documents.ts';

/** What a warm process is asked: to render so many documents, and to save the last one at a path if one is named. */
export const requestSchema = z.object({
  size: z.enum(sizes),
  renders: z.int(),
  save: z.string().optional(),
});
export type Request = z.infer<typeof requestSchema>;

/** What it answers: that it is ready, that it cannot work and why, or how long each document took in ms. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('unavailable'), reason: z.string() }),
  z.object({ kind: z.literal('done'), times: z.array(z.number()) }),
]);
export type Answer = z.infer<typeof answerSchema>;
