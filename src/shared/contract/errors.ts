import { z } from 'zod';
import { UserError } from '../model/trouble.ts';

/** Trouble on its way to the window: a code with parameters, never a sentence and never a stack. */
export const callErrorSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type CallErrorData = z.infer<typeof callErrorSchema>;

export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: string;
  readonly params: Record<string, string | number>;
  constructor({ code, params = {} }: CallErrorData) {
    super(code);
    this.code = code;
    this.params = params;
  }
  /** What a carrier sends. */
  toJSON(): CallErrorData {
    return { code: this.code, params: this.params };
  }
}

/** Reads what a carrier brought back; anything that is no such trouble becomes `internal`. */
export function readCallError(value: unknown): CallError {
  const parsed = callErrorSchema.safeParse(value);
  return new CallError(parsed.success ? parsed.data : { code: 'internal' });
}

/** The trouble that a person is told of; undefined for a bug. */
export function asCallError(error: unknown): CallError | undefined {
  if (error instanceof CallError) return error;
  return error instanceof UserError ? new CallError(error) : undefined;
}
