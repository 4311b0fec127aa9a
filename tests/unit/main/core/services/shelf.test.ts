import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/profile/change.ts';
import { newCv, newLetter } from '#shared/papers/index.ts';
import { openApp, type TestApp } from '../../../../helpers/core-app.ts';

const personal = ['sections', 'personal-information', 'fields'];
const set = (key: string, value: unknown): Change => ({ op: 'set', path: [...personal, key], value });
const create = ({ call }: TestApp) => call('profile.create', { from: 'empty', language: 'da' });
async function update({ call }: TestApp, id: string, ...changes: Change[]) {
  const { revision } = (await call('profile.open', { id })).summary;
  return call('profile.update', { id, revision, changes });
}
/** A picture that differs with its number, put into the library. */
async function picture({ call }: TestApp, number: number): Promise<string> {
  const bytes = new Uint8Array([0xff, 0xd8, 0xff, number]);
  return (await call('file.put', { mediaType: 'image/jpeg', bytes })).file;
}
const trouble = (code: string) => expect.objectContaining({ code });

describe('the name of a profile', () => {
  it('is what it is called, else whose it is', async () => {
    const app = openApp();
    const { id, name, label, person, archived } = await create(app);
    expect({ name, label, person, archived }).toEqual({ name: '', label: null, person: '', archived: false });
    await update(app, id, set('givenNames', 'Anne'), set('familyNames', 'Toft'));
    const named = await app.call('profile.rename', { id, label: '  Anne,\n job i  Aarhus ' });
    expect(named).toMatchObject({
      name: 'Anne, job i Aarhus',
      label: 'Anne, job i Aarhus',
      person: 'Anne Toft',
    });
    expect(await app.call('profile.list', {})).toEqual([named]);
    expect(await update(app, id, set('givenNames', 'Anna'))).toMatchObject({
      name: named.name,
      person: 'Anna Toft',
    });
    for (const label of [null, '  '])
      expect(await app.call('profile.rename', { id, label })).toMatchObject({
        name: 'Anna Toft',
        label: null,
      });
  });

  it('changes neither content nor order, and windows hear of it', async () => {
    const app = openApp();
    const made = await create(app);
    app.ports.passMinutes(1);
    const renamed = await app.call('profile.rename', { id: made.id, label: 'x' });
    expect(renamed).toEqual({ ...made, name: 'x', label: 'x' });
    expect(app.events.at(-1)).toMatchObject({ event: 'profile.changed', id: made.id, revision: 1 });
  });

  it('is refused when it is too long, and stays as it was', async () => {
    const app = openApp();
    const { id } = await create(app);
    await app.call('profile.rename', { id, label: '😀'.repeat(120) });
    await expect(app.call('profile.rename', { id, label: 'x'.repeat(121) })).rejects.toEqual(
      trouble('name-too-long'),
    );
    expect((await app.call('profile.list', {}))[0]?.label).toBe('😀'.repeat(120));
  });
});

describe('a copy of a profile', () => {
  it('has the content and the papers in use, and a name of its own', async () => {
    const app = openApp();
    const { id } = await create(app);
    await update(app, id, set('familyNames', 'Toft'), set('headline', 'Snedker'));
    app.ports.passMinutes(1);
    const letter = await app.call('paper.create', { profile: id, paper: newLetter('Novo', 'da') });
    const gone = await app.call('paper.create', { profile: id, paper: newCv('gone', 'da') });
    await app.call('paper.remove', { id: gone.id });
    app.ports.passMinutes(1);

    const copy = await app.call('profile.duplicate', { id, language: 'da' });
    expect(copy).toMatchObject({ name: 'Toft (kopi)', person: 'Toft', revision: 1 });
    const documents = await Promise.all([id, copy.id].map((one) => app.call('profile.open', { id: one })));
    expect(documents[1]?.document).toEqual(documents[0]?.document);
    const papers = await app.call('paper.list', { profile: copy.id });
    expect(papers.map(({ name }) => name)).toEqual(['Novo', 'CV']);
    expect(papers.map(({ id: paper }) => paper)).not.toContain(letter.id);
    expect((await app.call('paper.open', { id: papers[0]?.id ?? '' })).paper.kind).toBe('letter');
    expect(await app.call('paper.list', { profile: copy.id, removed: true })).toEqual([]);
    expect(await app.call('profile.history', { id: copy.id })).toHaveLength(1);
  });

  it('has a name that fits, whatever that of the original', async () => {
    const app = openApp();
    const { id } = await create(app);
    expect((await app.call('profile.duplicate', { id, language: 'en' })).name).toBe('Copy');
    await app.call('profile.rename', { id, label: '👩'.repeat(120) });
    const copy = await app.call('profile.duplicate', { id, language: 'en' });
    expect(copy.name).toMatch(/^👩{110,} \(copy\)$/u);
    expect((await app.call('profile.rename', { id: copy.id, label: copy.name })).name).toBe(copy.name);
  });

  it('is strictly separate: nothing of one reaches the other', async () => {
    const app = openApp();
    const { id } = await app.call('profile.create', { from: 'sample', language: 'da' });
    const copy = await app.call('profile.duplicate', { id, language: 'da' });
    const before = await app.call('profile.open', { id });
    const papers = await app.call('paper.list', { profile: id });
    await update(app, copy.id, set('familyNames', 'Zzyzx'), set('photo', undefined));
    for (const paper of await app.call('paper.list', { profile: copy.id })) {
      const changes = [{ op: 'set' as const, path: ['name'], value: 'Zzyzx' }];
      await app.call('paper.update', { id: paper.id, revision: paper.revision, changes });
    }
    await app.call('profile.remove', { id: copy.id });
    await app.call('profile.purge', { id: copy.id });

    expect(await app.call('profile.open', { id })).toEqual(before);
    expect(await app.call('paper.list', { profile: id })).toEqual(papers);
    const exported = await app.call('profile.export', { id, format: 'eurofolio' });
    expect(new TextDecoder().decode(exported.bytes)).not.toContain('Zzyzx');
    expect(exported.remarks).toEqual([]);
    const { remarks } = await app.call('paper.export', { ids: papers.map((one) => one.id) });
    expect(remarks.map(({ code }) => code)).not.toContain('picture-unreadable');
  });
});

it('makes no file of papers of two profiles', async () => {
  const app = openApp();
  const ids: string[] = [];
  for (let made = 0; made < 2; made++) {
    const [paper] = await app.call('paper.list', { profile: (await create(app)).id });
    ids.push(paper?.id ?? '');
  }
  await expect(app.call('paper.export', { ids })).rejects.toEqual(trouble('papers-of-several-profiles'));
});

it('keeps the lists of those in use, archived and removed apart', async () => {
  const app = openApp();
  const [used, archived, removed] = [await create(app), await create(app), await create(app)];
  await app.call('profile.archive', { id: archived.id, archived: true });
  await app.call('profile.archive', { id: removed.id, archived: true });
  await app.call('profile.remove', { id: removed.id });
  const lists = async () => {
    const all = [{}, { archived: true }, { removed: true }].map((which) => app.call('profile.list', which));
    return (await Promise.all(all)).map((list) => list.map(({ id }) => id));
  };
  expect(await lists()).toEqual([[used.id], [archived.id], [removed.id]]);

  // Archived is not locked, and comes back from the trash as it went there.
  expect(await update(app, archived.id, set('headline', 'x'))).toMatchObject({ archived: true, revision: 2 });
  expect(await app.call('profile.recover', { id: removed.id })).toMatchObject({ archived: true });
  expect((await lists())[1]).toHaveLength(2);
  await app.call('profile.archive', { id: archived.id, archived: false });
  expect((await lists())[0]).toContain(archived.id);
});

describe('deleting for good', () => {
  it('is for what lies in the trash', async () => {
    const app = openApp();
    const { id } = await create(app);
    await expect(app.call('profile.purge', { id })).rejects.toEqual(trouble('profile-in-use'));
    await expect(app.call('profile.purge', { id: 'nobody' })).rejects.toEqual(trouble('profile-missing'));
    expect(await app.call('profile.list', {})).toHaveLength(1);
  });

  it('takes history, papers and pictures along, and tells the windows', async () => {
    const app = openApp();
    const { id } = await create(app);
    const [once, now, signature] = [await picture(app, 1), await picture(app, 2), await picture(app, 3)];
    await update(app, id, set('photo', { file: once }));
    app.ports.passMinutes(20);
    await update(app, id, set('photo', { file: now })); // the one before is in the history
    const cv = newCv('signed', 'da');
    const paper = await app.call('paper.create', {
      profile: id,
      paper: { ...cv, cv: { ...cv.cv, closing: { signature: { file: signature } } } },
    });
    await app.call('paper.remove', { id: paper.id });
    await app.call('profile.remove', { id });
    await app.call('profile.purge', { id });

    expect(app.events.at(-1)).toMatchObject({ event: 'profiles.changed' });
    await expect(app.call('profile.recover', { id })).rejects.toEqual(trouble('profile-missing'));
    await expect(app.call('paper.recover', { id: paper.id })).rejects.toEqual(trouble('paper-missing'));
    for (const file of [once, now, signature])
      await expect(app.call('file.get', { file })).rejects.toEqual(trouble('file-missing'));
    await app.app.close();
    const database = new Database(join(app.ports.dataFolder, 'eurofolio.db'));
    for (const table of ['profile', 'snapshot', 'paper', 'file'])
      expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    database.close();
  });

  it('leaves every picture that something else names, in use or not', async () => {
    const app = openApp();
    const [gone, other] = [await create(app), await create(app)];
    const photos = await Promise.all([1, 2, 3, 4].map((number) => picture(app, number)));
    const [used, inHistory, inTrash, onPaper] = photos;
    for (const [step, file] of [inHistory, used].entries()) {
      await update(app, other.id, set('photo', { file }));
      app.ports.passMinutes(20 * (step + 1));
    }
    await update(app, other.id, {
      op: 'set',
      path: ['trash'],
      value: [
        { id: 't', section: 'later', item: { id: 'x', picture: inTrash }, removedAt: '2026-03-01T08:00:00Z' },
      ],
    });
    const letter = newLetter('x', 'da');
    const paper = await app.call('paper.create', {
      profile: other.id,
      paper: { ...letter, letter: { ...letter.letter, signature: { file: onPaper ?? '' } } },
    });
    await app.call('paper.remove', { id: paper.id });
    await app.call('profile.remove', { id: other.id });
    for (const file of photos) {
      await update(app, gone.id, set('photo', { file }));
      app.ports.passMinutes(20);
    }
    await app.call('profile.remove', { id: gone.id });
    await app.call('profile.purge', { id: gone.id });
    for (const file of photos) expect((await app.call('file.get', { file })).bytes.length).toBe(4);
  });

  it('leaves nothing of it to be read in the files of the database', async () => {
    const app = openApp();
    const { id } = await create(app);
    await update(app, id, set('headline', 'Hemmelighed '.repeat(2000)));
    app.ports.passMinutes(20);
    await update(app, id, set('headline', 'x'));
    await app.call('profile.remove', { id });
    await app.call('profile.purge', { id });
    for (const file of readdirSync(app.ports.dataFolder))
      expect(readFileSync(join(app.ports.dataFolder, file)).includes('Hemmelighed'), file).toBe(false);
  });
});
