import type { Input, Output } from '#shared/contract/api.ts';
import type { Paper, PrintedPaper } from '#shared/papers/index.ts';
import { isPrinted } from '#shared/papers/index.ts';
import { personalDataIn, withChoice } from '#shared/personal-data/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { sectionById } from '#shared/sections/index.ts';
import type { Store } from '../../db/index.ts';
import type { Language } from '../../words.ts';
import { existingPaper } from '../papers.ts';
import type { ProfileWriter } from '../profile-writer.ts';

type Items = Output<'share.personal'>['items'];

/** What papers, or a dossier with its papers, show of a person: each kind of data once. */
export function personalData(
  store: Store,
  writer: ProfileWriter,
  wish: Input<'share.personal'>,
  language: Language,
): Items {
  const items = new Map<string, Items[number]>();
  for (const id of 'dossier' in wish ? [wish.dossier] : wish.papers) {
    const row = existingPaper(store, writer, id);
    const profile = store.profiles.document(writer.existing(row.profileId));
    for (const paper of withPapersOf(store.papers.document(row), row.profileId)) note(profile, paper);
  }
  return [...items.values()];

  function withPapersOf(paper: Paper, profile: string): Paper[] {
    if (isPrinted(paper)) return [paper];
    const rows = paper.dossier.items.flatMap(({ paper: id }) =>
      id === undefined ? [] : (store.papers.find(id) ?? []),
    );
    const there = rows.filter((row) => row.profileId === profile && row.removedAt === null);
    return [paper, ...there.map((row) => store.papers.document(row))];
  }

  function note(profile: ProfileDocument, paper: Paper): void {
    if (paper.kind === 'dossier' && !paper.dossier.cover) return;
    for (const { key, field, shown, sample } of personalDataIn(profile, paper)) {
      const known = items.get(key);
      const words = field && sectionById(field.section)?.words[language];
      items.set(key, {
        key,
        label: known?.label ?? (field ? (words?.fields[field.name] ?? field.name) : ''),
        sample: known?.sample || sample,
        shown: shown || known?.shown === true,
      });
    }
  }
}

/** The paper without these personal data. */
export function hiding(paper: PrintedPaper, keys: readonly string[] = []): PrintedPaper {
  return keys.reduce<PrintedPaper>((hidden, key) => withChoice(hidden, key, false), paper);
}
