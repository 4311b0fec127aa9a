import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '#shared/profile/change.ts';
import { emptyProfile } from '#shared/profile/document.ts';
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

describe('a profile beyond all measure', () => {
  const megabytes = (count: number): Change[] =>
    Array.from({ length: count }, (_, index) => ({
      op: 'insert',
      path: ['sections', 'work-experience', 'entries'],
      item: { id: `job-${index}`, employer: 'x'.repeat(1024 * 1024) },
    }));
  const trouble = { code: 'profile-too-large', params: { megabytes: 5 } };

  it('is refused before anything is lost', async () => {
    const app = openApp();
    const { id } = await create(app);
    const saved = await app.call('profile.update', { id, revision: 1, changes: megabytes(4) });
    const more = [
      { ...addJob('more'), item: { id: 'more', employer: 'x'.repeat(2 * 1024 * 1024) } },
    ] as Change[];
    await expect(app.call('profile.update', { id, revision: 2, changes: more })).rejects.toMatchObject(
      trouble,
    );
    const { summary, document } = await app.call('profile.open', { id });
    expect(summary).toEqual(saved);
    expect(document.sections['work-experience'].entries).toHaveLength(4);
    await app.call('profile.update', { id, revision: 2, changes: [addJob('small')] });
  });

  it('would be one that could not be read again: what can be saved can', async () => {
    const app = openApp();
    const { id } = await create(app);
    await app.call('profile.update', { id, revision: 1, changes: megabytes(4) });
    const { bytes } = await app.call('profile.export', { id, format: 'eurofolio' });
    const { summary } = await app.call('profile.import', { name: 'large.json', bytes });
    const [original, again] = [
      await app.call('profile.open', { id }),
      await app.call('profile.open', { id: summary.id }),
    ];
    expect(again.document).toEqual(original.document);
  });

  it('may have a trash as long as it is itself', async () => {
    const app = openApp();
    const { id } = await create(app);
    await app.call('profile.update', { id, revision: 1, changes: megabytes(4) });
    const { entries } = (await app.call('profile.open', { id })).document.sections['work-experience'];
    const trash = entries.map((item) => ({
      id: item.id,
      section: 'work-experience',
      item,
      removedAt: '2026-03-01T08:00:00Z',
    }));
    const changes: Change[] = [{ op: 'set', path: ['trash'], value: trash }];
    expect(await app.call('profile.update', { id, revision: 2, changes })).toMatchObject({ revision: 3 });
  });

  it('can be made smaller when it is there', async () => {
    const app = openApp();
    const { id } = await create(app);
    await app.app.close();
    const database = new Database(join(app.ports.dataFolder, 'eurofolio.db'));
    const stored = JSON.stringify(applyChanges(emptyProfile('da'), megabytes(7)).document);
    database.prepare('UPDATE profile SET document = ?').run(stored);
    database.close();
    const again = openApp(app.ports.dataFolder);
    const changes = [headline('x')];
    await expect(again.call('profile.update', { id, revision: 1, changes })).rejects.toMatchObject(trouble);
    const entries = ['sections', 'work-experience', 'entries'];
    const removed: Change = { op: 'remove', path: entries, id: 'job-3' };
    expect(await again.call('profile.update', { id, revision: 1, changes: [removed] })).toMatchObject({
      revision: 2,
    });
  });
});

it("keeps ten thousand entries, a description of 1 MB and 200 sections of one's own", async () => {
  const app = openApp();
  const { id, revision } = await create(app);
  const long = { blocks: [{ type: 'paragraph', children: [{ text: 'æ'.repeat(512 * 1024) }] }] };
  const sections = Array.from({ length: 200 }, (_, index): Change => ({
    op: 'set',
    path: ['sections', `custom-${index}`],
    value: { fields: { title: `Afsnit ${index}` }, entries: [{ id: 'a' }] },
  }));
  const entries = Array.from({ length: 10_000 }, (_, index) => ({
    id: `e${index}`,
    employer: `Firma ${index}`,
  }));
  const changes: Change[] = [
    { op: 'set', path: ['sections', 'work-experience', 'entries'], value: entries },
    { op: 'set', path: ['sections', 'about-me', 'fields', 'text'], value: long },
    ...sections,
  ];
  await app.call('profile.update', { id, revision, changes });
  await app.app.close();
  const again = openApp(app.ports.dataFolder);
  const { document } = await again.call('profile.open', { id });
  expect(document.sections['work-experience'].entries).toEqual(entries);
  expect(document.sections['about-me'].fields.text).toEqual(long);
  expect(Object.keys(document.sections).filter((key) => key.startsWith('custom-'))).toHaveLength(200);
});
