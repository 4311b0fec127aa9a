// Shapes that calls of several kinds have in common.
import { z } from 'zod';
import { idSchema } from '../model/id.ts';
import { Misfit } from '../model/shape.ts';

export interface Call<In, Out> {
  in: z.ZodType<In>;
  out: z.ZodType<Out>;
}
type Shape = z.core.$ZodType;
/** Through unknown: to compare the schemas themselves takes the compiler seconds. */
export const call = <In extends Shape, Out extends Shape>(
  input: In,
  output: Out,
): Call<z.output<In>, z.output<Out>> => ({
  in: input as unknown as z.ZodType<z.output<In>>,
  out: output as unknown as z.ZodType<z.output<Out>>,
});

export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
export const instant = z.iso.datetime();
export const nothing = z.strictObject({});
/** Under which a window follows and ends a long task. */
export const taskName = z.string().regex(/^[\w-]{1,64}$/);
/** A document, parsed by its own function. */
export const shaped = <T>(parse: (value: unknown) => T): z.ZodType<T> =>
  z.unknown().transform((value, { addIssue }) => {
    try {
      return parse(value);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      addIssue({ code: 'custom', path: error.place.split('/'), message: error.message });
      return z.NEVER;
    }
  });

const path = z.array(z.string()).readonly();
export const change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), path, value: z.unknown().optional() }),
  z.strictObject({
    op: z.literal('insert'),
    path,
    item: z.looseObject({ id: idSchema }),
    before: idSchema.optional(),
  }),
  z.strictObject({ op: z.literal('remove'), path, id: idSchema }),
  z.strictObject({ op: z.literal('move'), path, id: idSchema, before: idSchema.optional() }),
]);

/** Where sections and entries stand on the pages of a PDF. */
const anchor = z.strictObject({ id: z.string(), page: z.int(), top: z.number(), bottom: z.number() });
const remark = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
/** A remark about one place: see `Issue` in shared/model. */
export const issue = remark.extend({ path: z.string() });

/** A PDF for the preview, and what is known of its pages. */
export const drawn = z.strictObject({
  bytes,
  pages: z.int(),
  anchors: z.array(anchor),
  /** Characters that no font has. */
  missing: z.array(z.string()),
  warnings: z.array(issue),
});

/** What leaves the program as a file. */
export const file = z.strictObject({
  fileName: z.string(),
  mediaType: z.string(),
  bytes,
  remarks: z.array(issue),
});
