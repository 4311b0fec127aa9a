// Every call that the window can make, declared once. Hosts carry calls without knowing them; `main/core` implements them.
import { z } from 'zod';
import { idSchema } from '../model/id.ts';
import { Misfit } from '../model/shape.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { parseProfile } from '../profile/document.ts';
import { isPrinted, paperKinds, parsePaper, type Paper, type PrintedPaper } from '../papers/index.ts';
import { dossierCalls } from './dossier.ts';
import { libraryCalls, libraryEvents, libraryFilter, librarySorts } from './library.ts';
import { bytes, call, change, drawn, file, instant, issue, nothing, shaped } from './parts.ts';
import { supplementCalls } from './supplement.ts';

const profile: z.ZodType<ProfileDocument> = shaped(parseProfile);
const paper: z.ZodType<Paper> = shaped(parsePaper);
const printedPaper: z.ZodType<PrintedPaper> = shaped((value) => {
  const parsed = parsePaper(value);
  if (!isPrinted(parsed)) throw new Misfit('kind');
  return parsed;
});
/** What an import took, kept aside and could not read: see `ImportReport` in shared/formats. */
const report = z.strictObject({
  mapped: z.array(z.strictObject({ name: z.string(), title: z.string().exactOptional(), count: z.number() })),
  keptAside: z.array(z.strictObject({ path: z.string(), name: z.string() })),
  unread: z.array(issue),
});
const profileSummary = z.strictObject({
  id: idSchema,
  /** `label`, else `person`; empty as long as neither is there. */
  name: z.string(),
  /** What the user calls the profile, where that was said. */
  label: z.string().nullable(),
  /** Whose profile it is, as the profile says. */
  person: z.string(),
  archived: z.boolean(),
  revision: z.int(),
  createdAt: instant,
  changedAt: instant,
});
const paperSummary = z.strictObject({
  id: idSchema,
  /** The id of the profile that it is made from. */
  profile: idSchema,
  kind: z.enum(paperKinds),
  name: z.string(),
  revision: z.int(),
  changedAt: instant,
});
const snapshotSummary = z.strictObject({
  id: z.int(),
  revision: z.int(),
  takenAt: instant,
  reason: z.enum(['created', 'imported', 'interval', 'restored', 'before-restore', 'named']),
  /** Given by the user; what has a name stays until the user removes it. */
  name: z.string().nullable(),
});
const libraryView = z.strictObject({
  id: idSchema,
  name: z.string().max(120),
  words: z.string().max(1000),
  filter: libraryFilter,
  sort: z.enum(librarySorts),
});
export type LibraryView = z.infer<typeof libraryView>;
export const settingsSchema = z.strictObject({
  /** `system` follows the computer. */
  language: z.enum(['system', 'da', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** How wide the help was made, in pixels. */
  helpWidth: z.int().min(200).max(1000).optional(),
  /** Whether the first tour was taken or declined: it is not offered again. */
  tour: z.literal('done').optional(),
  /** Whether text is recognised in pictures and scans that come into the library. */
  recognise: z.boolean().optional(),
  /** Documents of the library whose end of validity was seen and put aside, with the day that it was then. */
  seenExpiries: z.record(idSchema, z.string()).optional(),
  /** Ways to look at the library that were kept under a name. */
  libraryViews: z.array(libraryView).optional(),
});

export const api = {
  'app.info': call(
    nothing,
    z.strictObject({
      version: z.string(),
      dataFolder: z.string(),
      host: z.enum(['electron', 'browser', 'direct']),
      /** The language that the program was started in with `--lang`: what `system` means in this run. */
      language: z.enum(['da', 'en']).optional(),
    }),
  ),
  /** The answer to the event `window.closing`: everything is on disk, or something could not be saved. */
  'window.saved': call(z.strictObject({ request: z.string(), saved: z.boolean() }), nothing),
  'settings.get': call(nothing, settingsSchema),
  'settings.set': call(settingsSchema.partial(), settingsSchema),

  /** Those in use, the newest change first; with `archived` those put away instead, with `removed` all in the trash. */
  'profile.list': call(
    z.strictObject({ removed: z.boolean().optional(), archived: z.boolean().optional() }),
    z.array(profileSummary),
  ),
  /** Makes an empty profile, or the sample in the program's language. */
  'profile.create': call(
    z.strictObject({ from: z.enum(['empty', 'sample']), language: z.enum(['da', 'en']) }),
    profileSummary,
  ),
  'profile.open': call(
    z.strictObject({ id: idSchema }),
    z.strictObject({ summary: profileSummary, document: profile }),
  ),
  /** Answers `conflict` when the revision is not the stored one. Acknowledged means: on disk. */
  'profile.update': call(
    z.strictObject({ id: idSchema, revision: z.int(), changes: z.array(change).min(1) }),
    profileSummary,
  ),
  /** Reads a file of any known format into a new profile. */
  'profile.import': call(
    z.strictObject({ name: z.string(), bytes }),
    z.strictObject({ summary: profileSummary, format: z.string(), report }),
  ),
  /** The whole profile, for other programs and other computers. */
  'profile.export': call(
    z.strictObject({ id: idSchema, format: z.enum(['europass-xml', 'eurofolio']) }),
    file,
  ),
  /** Null, or nothing but spaces, takes the label away. */
  'profile.rename': call(z.strictObject({ id: idSchema, label: z.string().nullable() }), profileSummary),
  /** A new profile with the same content and copies of the papers in use. `language` is that of the word for a copy. */
  'profile.duplicate': call(z.strictObject({ id: idSchema, language: z.enum(['da', 'en']) }), profileSummary),
  /** Out of the list of those in use, or back into it. Nothing else changes. */
  'profile.archive': call(z.strictObject({ id: idSchema, archived: z.boolean() }), profileSummary),

  /** The newest first. */
  'profile.history': call(z.strictObject({ id: idSchema }), z.array(snapshotSummary)),
  'profile.snapshot': call(
    z.strictObject({ id: idSchema, snapshot: z.int() }),
    z.strictObject({ summary: snapshotSummary, document: profile }),
  ),
  /** The present state is kept as a snapshot first. */
  'profile.restore': call(z.strictObject({ id: idSchema, snapshot: z.int() }), profileSummary),
  /** Keeps the present state under a name. */
  'profile.keep': call(z.strictObject({ id: idSchema, name: z.string() }), snapshotSummary),
  /** Gives a kept state another name, or one of the automatic ones its first. */
  'snapshot.rename': call(
    z.strictObject({ profile: idSchema, snapshot: z.int(), name: z.string() }),
    snapshotSummary,
  ),
  /** For good, and only what has a name: the others go by themselves. */
  'snapshot.remove': call(z.strictObject({ profile: idSchema, snapshot: z.int() }), nothing),
  /** To the trash, where it stays until it is recovered or purged. */
  'profile.remove': call(z.strictObject({ id: idSchema }), nothing),
  'profile.recover': call(z.strictObject({ id: idSchema }), profileSummary),
  /** For good, with its history, its papers and the pictures that nothing else uses. Only from the trash. Gives the papers' ids. */
  'profile.purge': call(z.strictObject({ id: idSchema }), z.strictObject({ papers: z.array(idSchema) })),

  /** The CVs and letters of a profile, the newest change first. `removed` lists the trash instead. */
  'paper.list': call(
    z.strictObject({ profile: idSchema, removed: z.boolean().optional() }),
    z.array(paperSummary),
  ),
  'paper.create': call(z.strictObject({ profile: idSchema, paper }), paperSummary),
  'paper.open': call(z.strictObject({ id: idSchema }), z.strictObject({ summary: paperSummary, paper })),
  /** Answers `conflict` when the revision is not the stored one. Acknowledged means: on disk. */
  'paper.update': call(
    z.strictObject({ id: idSchema, revision: z.int(), changes: z.array(change).min(1) }),
    paperSummary,
  ),
  'paper.duplicate': call(z.strictObject({ id: idSchema, name: z.string() }), paperSummary),
  /** To the trash, where it stays until it is recovered or purged. */
  'paper.remove': call(z.strictObject({ id: idSchema }), nothing),
  'paper.recover': call(z.strictObject({ id: idSchema }), paperSummary),
  /** For good, with the pictures that nothing else uses. Only from the trash. */
  'paper.purge': call(z.strictObject({ id: idSchema }), nothing),
  /** One PDF of these papers of one profile, in this order. A dossier is made with `dossier.make`. */
  'paper.export': call(
    z.strictObject({
      ids: z.array(idSchema).min(1),
      /** Keys of personal data that none of them shows. */
      hide: z.array(z.string()).optional(),
      /** Pictures are recompressed. */
      smaller: z.boolean().optional(),
    }),
    file,
  ),

  /** Renders drafts that need not be saved: the very pages of their export, without the data that an export carries. */
  'preview.render': call(
    z.strictObject({
      /** The id of the profile: its CVs may say what the library proves. */
      profile: idSchema.optional(),
      document: profile,
      papers: z.array(printedPaper).min(1),
    }),
    drawn,
  ),

  /** Stores a picture once, by its content. */
  'file.put': call(z.strictObject({ mediaType: z.string(), bytes }), z.strictObject({ file: z.string() })),
  'file.get': call(z.strictObject({ file: z.string() }), z.strictObject({ mediaType: z.string(), bytes })),

  ...libraryCalls,
  ...dossierCalls,
  ...supplementCalls,
} as const;

export type Api = typeof api;
export type CallName = keyof Api;
/** What a caller hands over. (`z.input` of a plain ZodType is unknown, so this is what the schema lets through.) */
export type Input<N extends CallName> = z.output<Api[N]['in']>;
export type Output<N extends CallName> = z.output<Api[N]['out']>;

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(api, name);
}

/** What the core tells every window without being asked. */
export const eventSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('profile.changed'),
    id: idSchema,
    revision: z.int(),
    /** The window whose call caused it, as it named itself. */
    by: z.string().optional(),
  }),
  z.strictObject({
    event: z.literal('paper.changed'),
    id: idSchema,
    profile: idSchema,
    revision: z.int(),
    by: z.string().optional(),
  }),
  /** Profiles are gone for good: whoever shows a list of them reads it again. */
  z.strictObject({ event: z.literal('profiles.changed'), by: z.string().optional() }),
  /** Papers of this profile are gone for good. */
  z.strictObject({ event: z.literal('papers.changed'), profile: idSchema, by: z.string().optional() }),
  z.strictObject({
    event: z.literal('settings.changed'),
    settings: settingsSchema,
    by: z.string().optional(),
  }),
  ...libraryEvents,
  /** The host wants to close: save what is pending, then call `window.saved` with the same request. */
  z.strictObject({ event: z.literal('window.closing'), request: z.string() }),
]);
export type AppEvent = z.infer<typeof eventSchema>;
export type { DossierSource, MadePart, PlannedPart } from './dossier.ts';
export type {
  LibraryEdit,
  LibraryFilter,
  LibraryLink,
  LibraryRow,
  LibrarySort,
  LibrarySummary,
} from './library.ts';
export type Settings = z.infer<typeof settingsSchema>;
export type ProfileSummary = z.infer<typeof profileSummary>;
export type PaperSummary = z.infer<typeof paperSummary>;
export type SnapshotSummary = z.infer<typeof snapshotSummary>;
export type ImportReport = z.infer<typeof report>;
