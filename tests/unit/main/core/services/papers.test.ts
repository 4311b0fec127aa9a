import { expect, it } from 'vitest';
import { newCv, newLetter, newPaper, paperKinds, type Paper } from '#shared/papers/index.ts';
import type { Change } from '#shared/profile/change.ts';
import { openApp, type TestApp } from '../../../../helpers/core-app.ts';

const profile = ({ call }: TestApp) => call('profile.create', { from: 'empty', language: 'da' });
const named = (value: string): Change => ({ op: 'set', path: ['name'], value });
const trouble = (code: string) => expect.objectContaining({ code });
async function withLetter(app = openApp()) {
  const { id } = await profile(app);
  app.ports.passMinutes(1);
  const letter = await app.call('paper.create', { profile: id, paper: newLetter('Novo', 'da') });
  return { ...app, profile: id, letter };
}
const names = async ({ call }: TestApp, id: string, removed = false) =>
  (await call('paper.list', { profile: id, removed })).map(({ name }) => name);

it('gives a new profile its first CV', async () => {
  const app = openApp();
  expect(await names(app, (await profile(app)).id)).toEqual(['CV']);
});

it('keeps what was saved, and saves the first of two windows', async () => {
  const app = await withLetter();
  const { id, revision } = app.letter;
  const subject: Change = { op: 'set', path: ['letter', 'subject'], value: 'Elektriker' };
  const saved = await app.call('paper.update', { id, revision, changes: [named('Novo 2'), subject] });
  expect(saved).toMatchObject({ name: 'Novo 2', revision: 2, profile: app.profile });
  await expect(app.call('paper.update', { id, revision, changes: [named('late')] })).rejects.toMatchObject({
    code: 'conflict',
    params: { revision: 2 },
  });
  await app.app.close();
  const again = openApp(app.ports.dataFolder);
  const { paper, summary } = await again.call('paper.open', { id });
  expect(summary).toEqual(saved);
  expect(paper).toMatchObject({ name: 'Novo 2', letter: { subject: 'Elektriker' } });
});

it('takes no change that would leave something else than such a paper', async () => {
  const { call, letter } = await withLetter();
  const wrong: Change[] = [
    { op: 'set', path: ['kind'], value: 'cv' },
    { op: 'set', path: ['name'], value: 7 },
    { op: 'set', path: ['letter'] },
    { op: 'remove', path: ['letter', 'enclosures'], id: 'gone' },
  ];
  for (const change of wrong)
    await expect(
      call('paper.update', { id: letter.id, revision: 1, changes: [named('kept?'), change] }),
    ).rejects.toEqual(trouble('change-misfit'));
  expect((await call('paper.open', { id: letter.id })).summary).toEqual(letter);
});

it('makes a copy under another name', async () => {
  const app = await withLetter();
  const copy = await app.call('paper.duplicate', { id: app.letter.id, name: ' Novo,\tigen ' });
  expect(copy).toMatchObject({ name: 'Novo, igen', kind: 'letter', revision: 1, profile: app.profile });
  const original = await app.call('paper.open', { id: app.letter.id });
  expect((await app.call('paper.open', { id: copy.id })).paper).toEqual({
    ...original.paper,
    name: 'Novo, igen',
  });
  expect(app.events.at(-1)).toMatchObject({ event: 'paper.changed', id: copy.id, profile: app.profile });
  for (const [name, code] of [
    ['x'.repeat(121), 'name-too-long'],
    [' \n', 'name-missing'],
  ] as const)
    await expect(app.call('paper.duplicate', { id: app.letter.id, name })).rejects.toEqual(trouble(code));
});

it('moves to the trash and back, or from there away for good', async () => {
  const app = await withLetter();
  const { id } = app.letter;
  await expect(app.call('paper.purge', { id })).rejects.toEqual(trouble('paper-in-use'));
  await app.call('paper.remove', { id });
  expect(await names(app, app.profile)).toEqual(['CV']);
  expect(await names(app, app.profile, true)).toEqual(['Novo']);
  await expect(app.call('paper.open', { id })).rejects.toMatchObject({
    code: 'paper-removed',
    params: { name: 'Novo' },
  });
  await expect(app.call('paper.duplicate', { id, name: 'x' })).rejects.toEqual(trouble('paper-removed'));
  await expect(app.call('paper.export', { ids: [id] })).rejects.toEqual(trouble('paper-removed'));
  await app.call('paper.recover', { id });
  expect(await names(app, app.profile)).toEqual(['Novo', 'CV']);

  await app.call('paper.remove', { id });
  await app.call('paper.purge', { id });
  expect(app.events.at(-1)).toMatchObject({ event: 'papers.changed', profile: app.profile });
  expect(await names(app, app.profile, true)).toEqual([]);
  await expect(app.call('paper.recover', { id })).rejects.toEqual(trouble('paper-missing'));
});

it('goes with its profile to the trash and comes back with it', async () => {
  const app = await withLetter();
  const { id } = app.letter;
  await app.call('profile.remove', { id: app.profile });
  for (const refused of [
    app.call('paper.list', { profile: app.profile }),
    app.call('paper.open', { id }),
    app.call('paper.update', { id, revision: 1, changes: [named('x')] }),
    app.call('paper.duplicate', { id, name: 'x' }),
    app.call('paper.remove', { id }),
    app.call('paper.export', { ids: [id] }),
    app.call('paper.create', { profile: app.profile, paper: newCv('x', 'da') }),
  ])
    await expect(refused).rejects.toEqual(trouble('profile-removed'));
  await app.call('profile.recover', { id: app.profile });
  expect(await names(app, app.profile)).toEqual(['Novo', 'CV']);
  expect((await app.call('paper.open', { id })).summary).toEqual(app.letter);
});

it('has a limit, which is said before anything is lost', async () => {
  const app = await withLetter();
  const long = (characters: number): Change => ({
    op: 'set',
    path: ['letter', 'subject'],
    value: 'x'.repeat(characters),
  });
  const { id } = app.letter;
  await app.call('paper.update', { id, revision: 1, changes: [long(1_000_000)] });
  const tooLong = { id, revision: 2, changes: [long(1_050_000)] };
  await expect(app.call('paper.update', tooLong)).rejects.toMatchObject({
    code: 'paper-too-large',
    params: { megabytes: 1 },
  });
  const { paper, summary } = await app.call('paper.open', { id });
  expect(summary.revision).toBe(2);
  expect(paper.kind === 'letter' && paper.letter.subject?.length).toBe(1_000_000);
  const larger: Paper = { ...newCv('x', 'da'), name: 'x'.repeat(1_050_000) };
  await expect(app.call('paper.create', { profile: app.profile, paper: larger })).rejects.toEqual(
    trouble('paper-too-large'),
  );
});

it.each(paperKinds.filter((kind) => kind !== 'dossier'))(
  'keeps, changes, copies and exports a %s like any other paper',
  async (kind) => {
    const app = openApp();
    const { id: sample } = await app.call('profile.create', { from: 'sample', language: 'da' });
    const { id } = await app.call('paper.create', { profile: sample, paper: newPaper(kind, 'x', 'da') });
    await app.call('paper.update', { id, revision: 1, changes: [named('y')] });
    const copy = await app.call('paper.duplicate', { id, name: 'z' });
    expect(copy).toMatchObject({ kind, name: 'z' });
    const { fileName, bytes } = await app.call('paper.export', { ids: [copy.id] });
    expect(fileName).toMatch(/_da\.pdf$/);
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
  },
);
