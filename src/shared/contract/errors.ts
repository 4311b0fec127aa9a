import { z } from 'zod';

/** Trouble on its way to the window: a code with parameters, never a sentence and never a stack. */
export const callErrorSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type CallErrorData = z.infer<typeof callErrorSchema>;

export class CallError extends Error {
  readonly code: string;
  readonly params: Record<string, string | number>;
  constructor({ code, params = {} }: CallErrorData) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
