import type { DossierSource, PlannedPart } from '#shared/contract/api.ts';
import { paperFileName } from '#shared/document/index.ts';
import { dossierNumbers } from '#shared/dossier/index.ts';
import type { DossierItem } from '#shared/model/dossier.ts';
import { UserError } from '#shared/model/trouble.ts';
import { newDossier, type DossierPaper } from '#shared/papers/index.ts';
import { withChoice } from '#shared/personal-data/index.ts';
import { emptyProfile, type ProfileDocument } from '#shared/profile/document.ts';
import type { LibraryDocumentRow, LibraryFile, PaperRow, Store } from '../../db/index.ts';
import { nameOf } from '../library/existing.ts';
import { existingPaper } from '../papers.ts';
import type { ProfileWriter } from '../profile-writer.ts';

/** A document that has a file. */
export type FiledRow = LibraryDocumentRow & { file: LibraryFile; content: number };
type Thing = { document: FiledRow } | { paper: PaperRow };
/** A document or paper that comes along, with its number. */
export type ReadyItem = { id: string; number: number } & Thing;

/** What a dossier would hold, and what it cannot. */
export interface DossierPlan {
  dossier: DossierPaper;
  /** Whose name stands on it; an empty one where nobody's does. */
  profile: ProfileDocument;
  profileId: string | undefined;
  ready: ReadyItem[];
  parts: PlannedPart[];
  /** When the newest of it was changed: an ISO instant in UTC. */
  changedAt: string;
  fileName: string;
}

/** Looks up everything that a dossier names. Throws UserErrors of profiles and papers, and `paper-is-no-dossier`. */
export function planDossier(
  store: Store,
  writer: ProfileWriter,
  source: DossierSource,
  all: (profile: string | undefined) => string[],
  hide: readonly string[] = [],
): DossierPlan {
  const { dossier: chosen, profileId, changes } = 'paper' in source ? kept(source.paper) : loose(source);
  const dossier = hide.reduce((hidden, key) => withChoice(hidden, key, false), chosen);
  const person = profileId === undefined ? undefined : writer.existing(profileId);
  const profile = person ? store.profiles.document(person) : emptyProfile(dossier.dossier.language);
  const found = dossier.dossier.items.map((item) => ({ item, ...stateOf(item) }));
  const numbers = dossierNumbers(found.flatMap(({ item, ready }) => (ready ? [item] : [])));
  const ready = found.flatMap(({ item: { id }, ready: thing }): ReadyItem[] =>
    thing ? [{ id, number: numbers.get(id) ?? 0, ...thing }] : [],
  );
  return {
    dossier,
    profile,
    profileId,
    ready,
    parts: found.map(({ item: { id }, part }) => ({ id, number: numbers.get(id) ?? 0, ...part })),
    changedAt: [
      ...changes,
      ...(person ? [person.changedAt] : []),
      ...ready.map((item) => ('paper' in item ? item.paper : item.document).changedAt),
    ].reduce((newest, at) => (at > newest ? at : newest), '1980-01-01T00:00:00.000Z'),
    fileName: paperFileName(profile, [dossier]),
  };

  function kept(id: string): { dossier: DossierPaper; profileId: string; changes: string[] } {
    const row = existingPaper(store, writer, id);
    const paper = store.papers.document(row);
    if (paper.kind !== 'dossier') throw new UserError('paper-is-no-dossier', { name: row.name });
    return { dossier: paper, profileId: row.profileId, changes: [row.changedAt] };
  }

  function loose({ profile: id, language, documents, name }: Exclude<DossierSource, { paper: string }>) {
    const ids = documents.length > 0 ? documents : all(id);
    const paper = newDossier(
      name ?? '',
      language,
      [...new Set(ids)].map((document) => ({ id: document, document })),
    );
    const dossier: DossierPaper = name === undefined ? paper : withTitle(paper, name);
    return { dossier, profileId: id, changes: [] };
  }

  function stateOf({ document, paper }: DossierItem): {
    ready?: Thing;
    part: Omit<PlannedPart, 'id' | 'number'>;
  } {
    if (document !== undefined) return documentState(store.library.find(document));
    return paperState(paper === undefined ? undefined : store.papers.find(paper));
  }

  function documentState(row: LibraryDocumentRow | undefined): ReturnType<typeof stateOf> {
    if (!row) return { part: gone };
    const part = { title: nameOf(row), kind: row.kind, ...typeOf(row.file) };
    if (row.removedAt !== null) return { part: { ...part, state: 'removed' } };
    const { file, content } = row;
    if (file === null || content === null) return { part: { ...part, state: 'missing' } };
    return { ready: { document: { ...row, file, content } }, part: { ...part, state: 'ready' } };
  }

  function paperState(row: PaperRow | undefined): ReturnType<typeof stateOf> {
    if (!row || row.profileId !== profileId || row.kind === 'dossier') return { part: gone };
    const part = { title: row.name, kind: row.kind, mediaType: 'application/pdf', size: 0 };
    if (row.removedAt !== null) return { part: { ...part, state: 'removed' } };
    return { ready: { paper: row }, part: { ...part, state: 'ready' } };
  }
}

const withTitle = (paper: DossierPaper, title: string): DossierPaper => ({
  ...paper,
  dossier: { ...paper.dossier, title },
});

const unknownType = { mediaType: 'application/octet-stream', size: 0 };
const gone = { title: '', ...unknownType, state: 'missing' } as const;
const typeOf = (file: LibraryDocumentRow['file']) =>
  file ? { mediaType: file.mediaType, size: file.size } : unknownType;
