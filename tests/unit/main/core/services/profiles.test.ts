import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Change } from '#shared/profile/change.ts';
import { openApp, type TestApp } from '../../../../helpers/core-app.ts';

const headline = (value: unknown): Change => ({
  op: 'set',
  path: ['sections', 'personal-information', 'fields', 'headline'],
  value,
});
const familyName = (value: string): Change => ({
  op: 'set',
  path: ['sections', 'personal-information', 'fields', 'familyNames'],
  value,
});
const addJob = (id: string): Change => ({
  op: 'insert',
  path: ['sections', 'work-experience', 'entries'],
  item: { id },
});

const create = ({ call }: TestApp) => call('profile.create', { from: 'empty', language: 'da' });
const headlineOf = async ({ call }: TestApp, id: string) =>
  (await call('profile.open', { id })).document.sections['personal-information'].fields.headline;

it('keeps what was saved when the program is started again', async () => {
  const first = openApp();
  const { id, revision } = await create(first);
  await first.call('profile.update', { id, revision, changes: [headline('Snedker'), familyName('Toft')] });
  await first.app.close();

  const second = openApp(first.ports.dataFolder);
  expect(await headlineOf(second, id)).toBe('Snedker');
  expect(await second.call('profile.list', {})).toMatchObject([{ id, name: 'Toft', revision: 2 }]);
});

it('saves the first of two windows and tells the second', async () => {
  const app = openApp();
  const { id, revision } = await create(app);
  await app.call('profile.update', { id, revision, changes: [headline('first')] });
  await expect(
    app.call('profile.update', { id, revision, changes: [headline('second')] }),
  ).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await headlineOf(app, id)).toBe('first');
});

it('saves all changes of a call or none', async () => {
  const app = openApp();
  const { id, revision } = await create(app);
  const misfit: Change = { op: 'remove', path: ['sections', 'work-experience', 'entries'], id: 'gone' };
  for (const wrong of [misfit, headline(12), headline({ text: 'x' })]) {
    await expect(
      app.call('profile.update', { id, revision, changes: [headline('kept?'), wrong] }),
    ).rejects.toMatchObject({ code: 'change-misfit' });
  }
  const { summary, document } = await app.call('profile.open', { id });
  expect(summary.revision).toBe(revision);
  expect(document.sections['personal-information'].fields).toEqual({});
  expect(app.events).toHaveLength(1); // of its making only
});

it('goes on from what is stored after a write that failed', async () => {
  const app = openApp();
  const { id, revision } = await create(app);
  const database = new Database(join(app.ports.dataFolder, 'eurofolio.db'));
  database.exec(
    "CREATE TRIGGER refuse BEFORE UPDATE ON profile BEGIN SELECT RAISE(ABORT, 'the disk is on strike'); END",
  );
  await expect(
    app.call('profile.update', { id, revision, changes: [headline('lost')] }),
  ).rejects.toMatchObject({
    code: 'internal',
  });
  database.exec('DROP TRIGGER refuse');
  database.close();
  expect(app.ports.bugs).toHaveLength(1);
  await app.call('profile.update', { id, revision, changes: [addJob('a')] });
  const { document } = await app.call('profile.open', { id });
  expect(document.sections['personal-information'].fields).toEqual({});
  expect(document.sections['work-experience'].entries).toEqual([{ id: 'a' }]);
});

it('never refuses a draft for what it says', async () => {
  const app = openApp();
  const { id, revision } = await create(app);
  const address: Change = {
    op: 'insert',
    path: ['sections', 'personal-information', 'fields', 'emails'],
    item: { id: 'e', address: 'not an address <script>' },
  };
  const date: Change = {
    op: 'set',
    path: ['sections', 'personal-information', 'fields', 'birthDate'],
    value: { text: '31. februar' },
  };
  await app.call('profile.update', { id, revision, changes: [address, date, headline('x'.repeat(100_000))] });
  expect((await headlineOf(app, id))?.length).toBe(100_000);
});

it('puts a profile into the trash and takes it out again', async () => {
  const app = openApp();
  const { id, revision } = await create(app);
  await app.call('profile.remove', { id });
  expect(await app.call('profile.list', {})).toEqual([]);
  expect(await app.call('profile.list', { removed: true })).toMatchObject([{ id }]);
  await expect(app.call('profile.open', { id })).rejects.toMatchObject({ code: 'profile-removed' });
  await expect(app.call('profile.update', { id, revision, changes: [headline('x')] })).rejects.toMatchObject({
    code: 'profile-removed',
  });
  await app.call('profile.recover', { id });
  await app.call('profile.update', { id, revision, changes: [headline('back')] });
  expect(await headlineOf(app, id)).toBe('back');
});

it('lists the newest change first', async () => {
  const app = openApp();
  const first = await create(app);
  app.ports.passMinutes(1);
  const second = await create(app);
  app.ports.passMinutes(1);
  await app.call('profile.update', { id: first.id, revision: first.revision, changes: [headline('x')] });
  expect((await app.call('profile.list', {})).map(({ id }) => id)).toEqual([first.id, second.id]);
});

it.each(['da', 'en'] as const)(
  'brings a sample profile in the language %s, with its photo',
  async (language) => {
    const app = openApp();
    const { id, name } = await app.call('profile.create', { from: 'sample', language });
    expect(name).not.toBe('');
    const { document } = await app.call('profile.open', { id });
    expect(document.language).toBe(language);
    const file = document.sections['personal-information'].fields.photo?.file ?? '';
    expect((await app.call('file.get', { file })).bytes.length).toBeGreaterThan(1000);
  },
);

it('names the profile that it cannot read, leaves it alone, and shows the others', async () => {
  const app = openApp();
  const { id } = await create(app);
  const other = await create(app);
  await app.app.close();
  const database = new Database(join(app.ports.dataFolder, 'eurofolio.db'));
  database.prepare(`UPDATE profile SET name = 'Anna', document = '{"version": 99}' WHERE id = ?`).run(id);
  database.close();

  const again = openApp(app.ports.dataFolder);
  expect(await again.call('profile.list', {})).toHaveLength(2);
  await expect(again.call('profile.open', { id })).rejects.toMatchObject({
    code: 'profile-damaged',
    params: { name: 'Anna' },
  });
  await expect(
    again.call('profile.update', { id, revision: 1, changes: [headline('x')] }),
  ).rejects.toMatchObject({
    code: 'profile-damaged',
  });
  expect((await again.call('profile.open', { id: other.id })).summary).toEqual(other);
});

it('saves changes of a very long profile', async () => {
  const app = openApp();
  const { id, revision } = await create(app);
  const jobs = Array.from({ length: 2000 }, (_, index): Change => ({
    op: 'insert',
    path: ['sections', 'work-experience', 'entries'],
    item: { id: `job-${index}`, employer: `Værksted ${index} `.repeat(36) },
  }));
  let summary = await app.call('profile.update', { id, revision, changes: jobs });
  for (let step = 0; step < 10; step++) {
    const change: Change = {
      op: 'set',
      path: ['sections', 'work-experience', 'entries', 'job-1000', 'employer'],
      value: `v${step}`,
    };
    summary = await app.call('profile.update', { id, revision: summary.revision, changes: [change] });
  }
  const { document } = await app.call('profile.open', { id });
  expect(JSON.stringify(document).length).toBeGreaterThan(900_000);
  expect(document.sections['work-experience'].entries[1000]?.employer).toBe('v9');
});
