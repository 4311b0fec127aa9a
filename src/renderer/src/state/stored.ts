import type { AppEvent, Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { parseLibraryDocument, type LibraryDocument } from '#shared/library/index.ts';
import { parsePaper, type Paper } from '#shared/papers/index.ts';
import type { Change, Path } from '#shared/profile/change.ts';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';

/** What the core says of a document that it stores. */
export interface Summary {
  /** What the document is called in lists. */
  name: string;
  revision: number;
  /** When the core last wrote it, as an ISO 8601 instant. */
  changedAt: string;
}
export interface Opened<D> {
  summary: Summary;
  document: D;
}

/** A document where the core keeps it: the way in for an editor. Every call rejects with a CallError. */
export interface Stored<D> {
  readonly id: string;
  open(): Promise<Opened<D>>;
  /** Rejects with `conflict` when the revision is not the stored one. */
  update(revision: number, changes: readonly Change[]): Promise<Summary>;
  /** The revision that an event tells of; undefined where the event is about something else. */
  revisionIn(event: AppEvent): number | undefined;
  /** The document as the core would keep it. Throws Misfit where changes left something that is none. */
  parse(document: D): D;
  /** Whether a person writes at this place in words of their own, rather than choosing. */
  isWritten(path: Path): boolean;
}

export const storedProfile = (client: Client, id: string): Stored<ProfileDocument> => ({
  id,
  open: () => client.call('profile.open', { id }),
  update: (revision, changes) => client.call('profile.update', { id, revision, changes: [...changes] }),
  revisionIn: (event) => (event.event === 'profile.changed' && event.id === id ? event.revision : undefined),
  parse: parseProfile,
  isWritten: () => true,
});

export const storedPaper = (client: Client, id: string): Stored<Paper> => ({
  id,
  open: async () => opened(await client.call('paper.open', { id })),
  update: (revision, changes) => client.call('paper.update', { id, revision, changes: [...changes] }),
  revisionIn: (event) => (event.event === 'paper.changed' && event.id === id ? event.revision : undefined),
  parse: parsePaper,
  isWritten: ([part, name = '']) => part === 'name' || !chosen.has(name),
});

export const storedLibraryDocument = (client: Client, id: string): Stored<LibraryDocument> => ({
  id,
  open: () => client.call('library.open', { id }),
  update: (revision, changes) => client.call('library.update', { id, revision, changes: [...changes] }),
  revisionIn: (event) =>
    event.event === 'library.changed' && event.ids?.includes(id) ? event.revision : undefined,
  parse: parseLibraryDocument,
  isWritten: ([part]) => part !== 'kind',
});

const opened = ({ summary, paper }: Output<'paper.open'>): Opened<Paper> => ({ summary, document: paper });

/** Parts of a CV or letter that hold ids and codes. */
const chosen = new Set(['template', 'language', 'dateFormat', 'order', 'entryOrder', 'fields']);
