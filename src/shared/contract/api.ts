// Every call that the window can make, declared once. Hosts carry calls without knowing them; `main/core` implements them.
import { z } from 'zod';
import { idSchema } from '../model/id.ts';
import { Misfit } from '../model/shape.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { parseProfile } from '../profile/document.ts';
import { paperKinds, parsePaper, type Paper } from '../papers/index.ts';

export interface Call<In, Out> {
  in: z.ZodType<In>;
  out: z.ZodType<Out>;
}
const call = <In, Out>(input: z.ZodType<In>, output: z.ZodType<Out>): Call<In, Out> => ({
  in: input,
  out: output,
});

const bytes = z.instanceof(Uint8Array) as z.ZodType<Uint8Array>;
const instant = z.iso.datetime();
const nothing = z.strictObject({});
const shaped = <T>(parse: (value: unknown) => T): z.ZodType<T> =>
  z.unknown().transform((value, { addIssue }) => {
    try {
      return parse(value);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      addIssue({ code: 'custom', path: error.place.split('/'), message: error.message });
      return z.NEVER;
    }
  });
const profile: z.ZodType<ProfileDocument> = shaped(parseProfile);
const paper: z.ZodType<Paper> = shaped(parsePaper);
const path = z.array(z.string()).readonly();
const change = z.discriminatedUnion('op', [
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
const remark = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
/** A remark about one place: see `Issue` in shared/model. */
const issue = remark.extend({ path: z.string() });
/** What an import took, kept aside and could not read: see `ImportReport` in shared/formats. */
const report = z.strictObject({
  mapped: z.array(z.strictObject({ name: z.string(), title: z.string().exactOptional(), count: z.number() })),
  keptAside: z.array(z.strictObject({ path: z.string(), name: z.string() })),
  unread: z.array(issue),
});
const profileSummary = z.strictObject({
  id: idSchema,
  /** What the person called the profile, else the name of whose it is. */
  name: z.string(),
  revision: z.int(),
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
const file = z.strictObject({
  fileName: z.string(),
  mediaType: z.string(),
  bytes,
  remarks: z.array(issue),
});
const snapshotSummary = z.strictObject({
  id: z.int(),
  revision: z.int(),
  takenAt: instant,
  reason: z.enum(['created', 'imported', 'interval', 'restored', 'before-restore']),
});
const anchor = z.strictObject({ id: z.string(), page: z.int(), top: z.number(), bottom: z.number() });
export const settingsSchema = z.strictObject({
  /** `system` follows the computer. */
  language: z.enum(['system', 'da', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
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

  /** The newest change first. `removed` lists the trash instead. */
  'profile.list': call(z.strictObject({ removed: z.boolean().optional() }), z.array(profileSummary)),
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
  'profile.history': call(z.strictObject({ id: idSchema }), z.array(snapshotSummary)),
  'profile.snapshot': call(
    z.strictObject({ id: idSchema, snapshot: z.int() }),
    z.strictObject({ summary: snapshotSummary, document: profile }),
  ),
  /** The present state is kept as a snapshot first. */
  'profile.restore': call(z.strictObject({ id: idSchema, snapshot: z.int() }), profileSummary),
  /** To the trash, where it stays until it is restored. */
  'profile.remove': call(z.strictObject({ id: idSchema }), nothing),
  'profile.recover': call(z.strictObject({ id: idSchema }), profileSummary),

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
  /** To the trash, where it stays until it is restored. */
  'paper.remove': call(z.strictObject({ id: idSchema }), nothing),
  'paper.recover': call(z.strictObject({ id: idSchema }), paperSummary),
  /** One PDF of these papers of one profile, in this order. */
  'paper.export': call(z.strictObject({ ids: z.array(idSchema).min(1) }), file),

  /** Renders drafts that need not be saved: the very pages of their export, without the data that an export carries. */
  'preview.render': call(
    z.strictObject({ document: profile, papers: z.array(paper).min(1) }),
    z.strictObject({
      bytes,
      pages: z.int(),
      anchors: z.array(anchor),
      /** Characters that no font has. */
      missing: z.array(z.string()),
      warnings: z.array(issue),
    }),
  ),

  /** Stores a picture once, by its content. */
  'file.put': call(z.strictObject({ mediaType: z.string(), bytes }), z.strictObject({ file: z.string() })),
  'file.get': call(z.strictObject({ file: z.string() }), z.strictObject({ mediaType: z.string(), bytes })),
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
  z.strictObject({
    event: z.literal('settings.changed'),
    settings: settingsSchema,
    by: z.string().optional(),
  }),
  /** The host wants to close: save what is pending, then call `window.saved` with the same request. */
  z.strictObject({ event: z.literal('window.closing'), request: z.string() }),
]);
export type AppEvent = z.infer<typeof eventSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type ProfileSummary = z.infer<typeof profileSummary>;
export type PaperSummary = z.infer<typeof paperSummary>;
export type SnapshotSummary = z.infer<typeof snapshotSummary>;
export type ImportReport = z.infer<typeof report>;
