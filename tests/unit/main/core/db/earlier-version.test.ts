import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrations } from '../../../../../src/main/core/db/migrations/index.ts';
import { openDatabase } from '../../../../../src/main/core/db/open.ts';
import { openApp } from '../../../../helpers/core-app.ts';
import { freshFolder } from '../../../../helpers/folder.ts';

const instant = '2026-01-01T08:00:00.000Z';
const documentIn = (language: string, employer: string) => ({
  version: 1,
  language,
  sections: { 'work-experience': { fields: {}, entries: [{ id: 'a', employer }] } },
  extras: {},
});

/** A data folder as the first version left it. */
function firstVersion(rows: { id: string; document: unknown; removedAt?: string }[]): string {
  const folder = freshFolder();
  const database = openDatabase(join(folder, 'eurofolio.db'), () => new Date(), migrations.slice(0, 1));
  const insert = database.prepare(
    `INSERT INTO profile (id, name, revision, created_at, changed_at, removed_at, document)
     VALUES (@id, @id, 3, '${instant}', '${instant}', @removedAt, @document)`,
  );
  const keep = database.prepare(
    `INSERT INTO snapshot (profile_id, revision, taken_at, reason, document)
     VALUES (?, 2, '${instant}', 'imported', ?)`,
  );
  for (const { id, document, removedAt = null } of rows) {
    insert.run({ id, removedAt, document: JSON.stringify(document) });
    keep.run(id, JSON.stringify(document));
  }
  database.close();
  return folder;
}

it('opens what the first version left, whatever languages, in the trash and damaged as well', async () => {
  const folder = firstVersion([
    { id: 'danish', document: documentIn('da', 'Havnen') },
    { id: 'region', document: documentIn('da-DK', 'Kroen') },
    { id: 'nonsense', document: documentIn('Dansk', 'Bageriet') },
    { id: 'trashed', document: documentIn('el', 'Skolen'), removedAt: instant },
    { id: 'damaged', document: { version: 1, language: 7, sections: [] } },
  ]);
  const { call } = openApp(folder);
  const employers = async (id: string) =>
    (await call('profile.open', { id })).document.sections['work-experience'].entries.map(
      ({ employer }) => employer,
    );
  const cvLanguage = async (id: string) => {
    const [cv] = await call('paper.list', { profile: id });
    const { paper } = await call('paper.open', { id: cv?.id ?? '' });
    return paper.kind === 'cv' ? paper.cv.language : paper.kind;
  };
  expect(await employers('danish')).toEqual(['Havnen']);
  expect(await cvLanguage('danish')).toBe('da');
  expect(await employers('region')).toEqual(['Kroen']);
  expect(await cvLanguage('region')).toBe('da');
  expect(await employers('nonsense')).toEqual(['Bageriet']);
  expect(await cvLanguage('nonsense')).toBe('en');
  const [kept] = await call('profile.history', { id: 'region' });
  const earlier = await call('profile.snapshot', { id: 'region', snapshot: kept?.id ?? -1 });
  expect(earlier.document.language).toBe('da');

  expect((await call('profile.list', { removed: true })).map(({ id }) => id)).toEqual(['trashed']);
  await call('profile.recover', { id: 'trashed' });
  expect(await employers('trashed')).toEqual(['Skolen']);
  expect(await cvLanguage('trashed')).toBe('el');

  await expect(call('profile.open', { id: 'damaged' })).rejects.toMatchObject({ code: 'profile-damaged' });
  expect((await call('profile.list', {})).map(({ id }) => id)).toContain('damaged');

  const copies = readdirSync(folder).filter((name) => name.startsWith('eurofolio-version-1-'));
  expect(copies).toHaveLength(1);
  const copy = new Database(join(folder, copies[0] ?? ''), { readonly: true });
  expect(copy.prepare('SELECT count(*) FROM profile').pluck().get()).toBe(5);
  copy.close();
});
