import type Database from 'better-sqlite3';
import { z } from 'zod';

/**
 * Which stored documents name a file. Told by the text as it is stored, whatever its shape: an id in a place that this
 * version does not know, in the trash of a profile or in a damaged document counts as well as any.
 */
export interface FileReferences {
  /** Those of `ids` that no profile, kept state or paper names, be it in use or in the trash. */
  unreferenced: (ids: Iterable<string>) => string[];
  /** Whatever looks like the id of a file in a profile, its kept states and its papers. */
  ofProfile: (id: string) => Set<string>;
  ofPaper: (id: string) => Set<string>;
}

export function createFileReferences(database: Database.Database): FileReferences {
  // The likeliest places first: the search ends as soon as every file is accounted for.
  const everywhere = ['profile', 'paper', 'snapshot'].map((table) =>
    database.prepare(`SELECT document FROM ${table} ORDER BY rowid DESC`).pluck(),
  );
  const ofProfile = database
    .prepare(
      `SELECT document FROM profile WHERE id = @id
       UNION ALL SELECT document FROM snapshot WHERE profile_id = @id
       UNION ALL SELECT document FROM paper WHERE profile_id = @id`,
    )
    .pluck();
  const ofPaper = database.prepare('SELECT document FROM paper WHERE id = @id').pluck();

  const named = (query: Database.Statement, id: string) =>
    new Set(query.all({ id }).flatMap((text) => [...idsIn(z.string().parse(text))]));
  return {
    unreferenced: (ids) => {
      const left = new Set(ids);
      for (const query of everywhere) {
        for (const text of query.iterate()) {
          if (left.size === 0) return [];
          for (const id of idsIn(z.string().parse(text))) left.delete(id);
        }
      }
      return [...left];
    },
    ofProfile: (id) => named(ofProfile, id),
    ofPaper: (id) => named(ofPaper, id),
  };
}

const idLength = 64;

/** In a longer run of hex digits any part could be an id. */
function* idsIn(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[0-9a-f]{64,}/g))
    for (let start = 0; start + idLength <= run.length; start++) yield run.slice(start, start + idLength);
}
