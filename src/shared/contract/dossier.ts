// The calls of dossiers: what one would hold, and how it becomes a file.
import { z } from 'zod';
import { libraryKinds } from '../library/index.ts';
import { idSchema } from '../model/id.ts';
import { paperKinds } from '../papers/index.ts';
import { call, issue, taskName } from './parts.ts';

/** A dossier that is kept, or documents of the library as they are: an empty list is all in use. */
const from = z.union([
  z.strictObject({ paper: idSchema }),
  z.strictObject({
    /** Whose name stands on it, and whose documents they are; without one, the documents alone. */
    profile: idSchema.optional(),
    /** Of labels, ISO 639-1. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    documents: z.array(idSchema),
    /** On the cover. */
    name: z.string().exactOptional(),
  }),
]);
export type DossierSource = z.infer<typeof from>;

const outcome = z.enum(['pages', 'enclosed', 'left-out']);
const madePart = z.strictObject({
  /** Of the item of a dossier that is kept, else of the document. */
  id: idSchema,
  title: z.string(),
  /** As on stamps, in the index and in the names of a zip. */
  number: z.int(),
  outcome,
  /** Counted from 1 within the dossier; only of those that are pages. */
  firstPage: z.int().exactOptional(),
  pages: z.int(),
  remarks: z.array(issue),
});
export type MadePart = z.infer<typeof madePart>;

const plannedPart = z.strictObject({
  id: idSchema,
  title: z.string(),
  /** Undefined for one that is gone, whose kind nobody knows any more. */
  kind: z.enum([...libraryKinds, ...paperKinds]).exactOptional(),
  number: z.int(),
  mediaType: z.string(),
  /** In bytes; 0 for a paper, whose pages are yet to be made. */
  size: z.int(),
  /** `missing`: it is gone, or has no file; `removed`: it lies in the trash. Neither comes along. */
  state: z.enum(['ready', 'missing', 'removed']),
});
export type PlannedPart = z.infer<typeof plannedPart>;

export const dossierCalls = {
  /** What it would hold, in order, without a look into the files. */
  'dossier.plan': call(
    z.strictObject({ from }),
    z.strictObject({ parts: z.array(plannedPart), fileName: z.string() }),
  ),
  /**
   * Makes the file, which the host then sends from `path`, for an hour. Tells its progress under the name that it is given, in
   * documents; `task.cancel` ends it.
   */
  'dossier.make': call(
    z.strictObject({
      task: taskName,
      from,
      format: z.enum(['pdf', 'zip']),
      /** Keys of personal data that no CV, letter or cover in it shows. */
      hide: z.array(z.string()).optional(),
      /** Pictures are recompressed; what the dossier itself says where absent. */
      smaller: z.boolean().optional(),
    }),
    z.discriminatedUnion('cancelled', [
      z.strictObject({ cancelled: z.literal(true) }),
      z.strictObject({
        cancelled: z.literal(false),
        /** Of an address of the host: `/made/<token>`. */
        path: z.string(),
        fileName: z.string(),
        /** In bytes. */
        size: z.int(),
        /** Of a PDF. */
        pages: z.int().exactOptional(),
        parts: z.array(madePart),
        remarks: z.array(issue),
      }),
    ]),
  ),
  /** Which personal data papers or a dossier show, for a look before they are shared. */
  'share.personal': call(
    z.union([z.strictObject({ papers: z.array(idSchema).min(1) }), z.strictObject({ dossier: idSchema })]),
    z.strictObject({
      items: z.array(
        z.strictObject({
          /** What `hide` takes. */
          key: z.string(),
          label: z.string(),
          /** What is shown, shortened. */
          sample: z.string(),
          shown: z.boolean(),
        }),
      ),
    }),
  ),
} as const;
