// The calls of the library: documents with their files, found, linked and kept.
import { z } from 'zod';
import { eqfLevels } from '../codes/eqf.ts';
import type { CredentialViewModel } from '../credentials/view.ts';
import { idSchema } from '../model/id.ts';
import type { DateValue } from '../model/partial-date.ts';
import { libraryKinds, parseLibraryDocument, type LibraryDocument } from '../library/index.ts';
import { bytes, call, change, instant, issue, nothing, shaped, taskName } from './parts.ts';

export const libraryDocument: z.ZodType<LibraryDocument> = shaped(parseLibraryDocument);
const kind = z.enum(libraryKinds);
const ids = z.array(idSchema).min(1);
const date: z.ZodType<DateValue> = z.union([
  z.strictObject({ year: z.int(), month: z.int().exactOptional(), day: z.int().exactOptional() }),
  z.strictObject({ text: z.string() }),
]);

/** Which documents: every condition that is there has to hold. */
export const libraryFilter = z.strictObject({
  /** Those of this profile, and those that belong to none. All of them where absent. */
  profile: idSchema.optional(),
  kinds: z.array(kind).min(1).optional(),
  tags: z.array(z.string()).min(1).optional(),
  /** Of the year in which they were issued. */
  years: z.array(z.int()).min(1).optional(),
  eqf: z.array(z.literal(eqfLevels)).min(1).optional(),
  /** Of the document, ISO 639 code. */
  languages: z.array(z.string()).min(1).optional(),
  /** `soon`: within the next three months; `past`: not valid any more. */
  expiring: z.enum(['soon', 'past', 'soon-or-past']).optional(),
  /** Those that prove no entry of any profile. */
  unlinked: z.literal(true).optional(),
  /** In the trash instead. */
  removed: z.literal(true).optional(),
});
export type LibraryFilter = z.infer<typeof libraryFilter>;

export const librarySorts = ['kind', 'title', 'issued', 'added', 'expires', 'best'] as const;
export type LibrarySort = (typeof librarySorts)[number];

/** How far the text of a file has been read. */
const reading = z.strictObject({
  state: z.enum(['waiting', 'read', 'none']),
  /** Pages of a PDF, where they could be counted. */
  pages: z.int().nullable(),
  /** Whether the text was recognised in a picture. */
  recognised: z.boolean(),
  remarks: z.array(issue),
});
const storedFile = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.int(),
  sha256: z.string(),
});
const libraryRow = z.strictObject({
  id: idSchema,
  kind,
  title: z.string(),
  issuer: z.string(),
  issued: date.nullable(),
  expires: date.nullable(),
  /** How it stands with the end of its validity today. */
  validity: z.enum(['past', 'soon']).nullable(),
  eqf: z.literal(eqfLevels).nullable(),
  tags: z.array(z.string()),
  file: storedFile.nullable(),
  /** How many entries of profiles it proves. */
  links: z.int(),
  reading: z.enum(['waiting', 'read', 'none']),
  /** Where the words were found: pieces of text in their order, those that match marked. Absent without words. */
  snippet: z.array(z.strictObject({ text: z.string(), match: z.boolean() })).exactOptional(),
});
export type LibraryRow = z.infer<typeof libraryRow>;

const librarySummary = z.strictObject({
  id: idSchema,
  /** Its title, else the name of its file. */
  name: z.string(),
  kind,
  revision: z.int(),
  addedAt: instant,
  changedAt: instant,
  removed: z.boolean(),
});
export type LibrarySummary = z.infer<typeof librarySummary>;

const link = z.strictObject({ profile: idSchema, section: z.string(), entry: idSchema });
export type LibraryLink = z.infer<typeof link>;
/** Changes to one of several documents; as an answer, what takes them back. */
const edit = z.strictObject({ id: idSchema, changes: z.array(change).min(1) });
export type LibraryEdit = z.infer<typeof edit>;

export const libraryCalls = {
  /** One stretch of the list. `best` sorts by how well the words fit, and by kind where there are none. */
  'library.find': call(
    z.strictObject({
      words: z.string().max(1000).optional(),
      filter: libraryFilter,
      sort: z.enum(librarySorts),
      from: z.int().min(0),
      count: z.int().min(0).max(500),
    }),
    z.strictObject({
      total: z.int(),
      /** How many of each kind there are with these words and this filter, whatever its kinds. */
      counts: z.partialRecord(kind, z.int()),
      rows: z.array(libraryRow),
    }),
  ),
  /** The ids of all that fit, in the order of the list. */
  'library.ids': call(
    z.strictObject({
      words: z.string().max(1000).optional(),
      filter: libraryFilter,
      sort: z.enum(librarySorts),
    }),
    z.strictObject({ ids: z.array(idSchema) }),
  ),
  /** What one can filter by, with numbers, the most frequent first. */
  'library.facets': call(
    z.strictObject({ profile: idSchema.optional() }),
    z.strictObject({
      tags: z.array(z.strictObject({ name: z.string(), count: z.int() })),
      years: z.array(z.strictObject({ year: z.int(), count: z.int() })),
      languages: z.array(z.strictObject({ code: z.string(), count: z.int() })),
      eqf: z.array(z.strictObject({ level: z.literal(eqfLevels), count: z.int() })),
      unlinked: z.int(),
      expiring: z.int(),
      removed: z.int(),
    }),
  ),
  'library.open': call(
    z.strictObject({ id: idSchema }),
    z.strictObject({
      summary: librarySummary,
      document: libraryDocument,
      file: storedFile.nullable(),
      reading,
      /** The profiles that it belongs to; none: it is seen from all. */
      profiles: z.array(idSchema),
      links: z.array(link),
    }),
  ),
  /** Answers `conflict` when the revision is not the stored one. Acknowledged means: on disk. */
  'library.update': call(
    z.strictObject({ id: idSchema, revision: z.int(), changes: z.array(change).min(1) }),
    librarySummary,
  ),
  /** Changes several documents at once, whatever their revision, and gives what takes it back. */
  'library.edit': call(
    z.strictObject({ edits: z.array(edit).min(1) }),
    z.strictObject({ undo: z.array(edit) }),
  ),
  /** Gives several documents a kind, or tags, or takes tags away, and gives what takes it back (with `library.edit`). */
  'library.sort': call(
    z.strictObject({
      ids,
      kind: kind.optional(),
      addTags: z.array(z.string()).optional(),
      removeTags: z.array(z.string()).optional(),
    }),
    z.strictObject({ undo: z.array(edit) }),
  ),
  /** A document without a file, such as a form to fill in. */
  'library.create': call(
    z.strictObject({ profile: idSchema.optional(), document: libraryDocument }),
    librarySummary,
  ),
  /** Says whose documents these are; an empty list: everybody's. */
  'library.assign': call(z.strictObject({ ids, profiles: z.array(idSchema) }), nothing),

  /** To the trash, where they stay until they are recovered or purged. */
  'library.remove': call(z.strictObject({ ids }), nothing),
  'library.recover': call(z.strictObject({ ids }), nothing),
  /** For good, with contents that no other document has. Only from the trash. */
  'library.purge': call(z.strictObject({ ids }), nothing),

  /** Says that a document proves an entry. Twice is once. */
  'library.link': call(z.strictObject({ document: idSchema, ...link.shape }), nothing),
  'library.unlink': call(z.strictObject({ document: idSchema, ...link.shape }), nothing),
  /** Everything in use that proves something in a profile. */
  'library.links': call(
    z.strictObject({ profile: idSchema }),
    z.array(
      z.strictObject({
        document: idSchema,
        title: z.string(),
        kind,
        section: z.string(),
        entry: idSchema,
      }),
    ),
  ),

  /** Begins to take in a file, which then comes in parts of at most 4 MB and is stored when it is whole. */
  'library.add': call(
    z.strictObject({
      name: z.string(),
      /** In bytes. */
      size: z.int().min(0),
      kind: kind.optional(),
      profile: idSchema.optional(),
    }),
    z.strictObject({ upload: idSchema }),
  ),
  'library.part': call(z.strictObject({ upload: idSchema, bytes }), nothing),
  /** `known`: the same content is there already, under this id (and the profile now sees it): nothing was stored twice. */
  'library.end': call(
    z.strictObject({ upload: idSchema }),
    z.strictObject({
      outcome: z.enum(['added', 'known']),
      id: idSchema,
      title: z.string(),
      remarks: z.array(issue),
    }),
  ),
  /** Nothing of what came stays. */
  'library.cancel': call(z.strictObject({ upload: idSchema }), nothing),

  /** A stretch of a file, at most 4 MB. */
  'library.bytes': call(
    z.strictObject({ id: idSchema, from: z.int().min(0), count: z.int().min(0).max(4_194_304) }),
    z.strictObject({ bytes, size: z.int(), mediaType: z.string() }),
  ),
  /** Reads the text of a file again, in pictures too where `recognise` says so. The event `library.changed` tells when it is there. */
  'library.read': call(z.strictObject({ id: idSchema, recognise: z.boolean() }), nothing),
  /** The text that was read, for a look at it. */
  'library.text': call(z.strictObject({ id: idSchema }), z.strictObject({ text: z.string() })),

  /** What a digital credential says, be it the file itself or carried by a PDF; null where there is none. */
  'library.credential': call(
    z.strictObject({ id: idSchema }),
    z.strictObject({ credential: z.custom<CredentialViewModel>().nullable(), remarks: z.array(issue) }),
  ),

  /** Reads every file and compares it with its hash. Tells its progress under the name that it is given. */
  'library.check': call(
    z.strictObject({ task: taskName }),
    z.strictObject({
      checked: z.int(),
      damaged: z.array(z.strictObject({ id: idSchema, title: z.string() })),
      cancelled: z.boolean(),
    }),
  ),
  /** Ends a long task as soon as it can. One that is over stays so. */
  'task.cancel': call(z.strictObject({ task: taskName }), nothing),
} as const;

export const libraryEvents = [
  /** Documents were added, changed, read, removed: whoever shows the library looks again. No ids: any of them. */
  z.strictObject({
    event: z.literal('library.changed'),
    ids: z.array(idSchema).exactOptional(),
    /** Of the document, where it is one that was edited. */
    revision: z.int().exactOptional(),
    by: z.string().optional(),
  }),
  /** The text of a file is being read: so many pages of so many. */
  z.strictObject({
    event: z.literal('library.reading'),
    id: idSchema,
    done: z.int(),
    total: z.int(),
    by: z.string().optional(),
  }),
  z.strictObject({
    event: z.literal('task.progress'),
    task: taskName,
    done: z.int(),
    total: z.int(),
    by: z.string().optional(),
  }),
] as const;
