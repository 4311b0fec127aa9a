import { describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../../../../helpers/core-app.ts';

async function open(): Promise<
  TestApp & { id: string; type: (text: string) => Promise<void>; text: () => Promise<unknown> }
> {
  const app = openApp();
  const { id } = await app.call('profile.create', { from: 'empty', language: 'da' });
  const path = ['sections', 'personal-information', 'fields', 'headline'];
  return {
    ...app,
    id,
    type: async (value) => {
      const { revision } = (await app.call('profile.open', { id })).summary;
      await app.call('profile.update', { id, revision, changes: [{ op: 'set', path, value }] });
    },
    text: async () =>
      (await app.call('profile.open', { id })).document.sections['personal-information'].fields.headline,
  };
}

it('keeps the state in which a profile was left, when it is taken up again', async () => {
  const { id, call, ports, type } = await open();
  ports.passMinutes(1);
  await type('first sitting');
  ports.passMinutes(1);
  await type('end of the first sitting');
  ports.passMinutes(600);
  await type('second sitting');

  const history = await call('profile.history', { id });
  expect(history.map(({ reason, revision }) => [reason, revision])).toEqual([
    ['interval', 3],
    ['created', 1],
  ]);
  const { document, summary } = await call('profile.snapshot', { id, snapshot: history[0]?.id ?? 0 });
  expect(document.sections['personal-information'].fields.headline).toBe('end of the first sitting');
  expect(summary.takenAt).toBe('2026-03-01T08:02:00.000Z'); // when it was like this
});

it('keeps one state every ten minutes of steady writing', async () => {
  const { id, call, ports, type } = await open();
  for (let minute = 1; minute <= 45; minute++) {
    ports.passMinutes(1);
    await type(`minute ${minute}`);
  }
  expect(await call('profile.history', { id })).toHaveLength(5);
});

it('restores an earlier state as a further revision, and keeps the present one', async () => {
  const { id, call, ports, type, text } = await open();
  await type('early');
  ports.passMinutes(20);
  await type('late');
  const early = (await call('profile.history', { id })).find(({ reason }) => reason === 'interval');
  ports.passMinutes(1);

  const restored = await call('profile.restore', { id, snapshot: early?.id ?? 0 });
  expect(restored.revision).toBe(4);
  expect(await text()).toBe('early');
  const [newest, before] = await call('profile.history', { id });
  expect(newest).toMatchObject({ reason: 'restored', revision: 4 });
  expect(before).toMatchObject({ reason: 'before-restore', revision: 3 });

  await call('profile.restore', { id, snapshot: before?.id ?? 0 });
  expect(await text()).toBe('late');
});

it('knows only the snapshots of the profile itself', async () => {
  const { id, call } = await open();
  const other = await call('profile.create', { from: 'empty', language: 'en' });
  const [foreign] = await call('profile.history', { id: other.id });
  for (const name of ['profile.snapshot', 'profile.restore'] as const) {
    await expect(call(name, { id, snapshot: foreign?.id ?? 0 })).rejects.toMatchObject({
      code: 'snapshot-missing',
    });
  }
});

it('thins old states while new ones are kept', async () => {
  const { id, call, ports, type } = await open();
  for (let change = 0; change < 40; change++) {
    ports.passMinutes(12);
    await type(`change ${change}`);
  }
  const kept = (await call('profile.history', { id })).length;
  ports.passMinutes(30 * 24 * 60);
  await type('a month later');
  const later = await call('profile.history', { id });
  expect(kept).toBeGreaterThan(38);
  expect(later.length).toBeLessThan(6);
  expect(later.at(-1)?.reason).toBe('created');
});

describe('a state that is given a name', () => {
  it('is the present one, and stays however old it grows', async () => {
    const { id, call, ports, type, events } = await open();
    await type('as sent');
    const kept = await call('profile.keep', { id, name: ' Sendt til\nNovo ' });
    expect(kept).toMatchObject({ name: 'Sendt til Novo', reason: 'named', revision: 2 });
    expect(events.at(-1)).toMatchObject({ event: 'profile.changed', id, revision: 2 });
    for (let change = 0; change < 30; change++) {
      ports.passMinutes(12);
      await type(`change ${change}`);
    }
    ports.passMinutes(400 * 24 * 60);
    await type('a year later');
    const history = await call('profile.history', { id });
    expect(history.length).toBeLessThan(6);
    expect(history).toContainEqual(kept);
    const { document } = await call('profile.snapshot', { id, snapshot: kept.id });
    expect(document.sections['personal-information'].fields.headline).toBe('as sent');
  });

  it('can have another name, and so can those that were kept by themselves', async () => {
    const { id, call } = await open();
    const [created] = await call('profile.history', { id });
    const snapshot = created?.id ?? 0;
    const renamed = await call('snapshot.rename', { profile: id, snapshot, name: 'Fra begyndelsen' });
    expect(renamed).toEqual({ ...created, name: 'Fra begyndelsen' });
    expect(await call('profile.history', { id })).toEqual([renamed]);
    await expect(call('snapshot.rename', { profile: id, snapshot, name: ' ' })).rejects.toMatchObject({
      code: 'name-missing',
    });
  });

  it('can be deleted, and only such a one', async () => {
    const { id, call } = await open();
    const kept = await call('profile.keep', { id, name: 'x' });
    const [, created] = await call('profile.history', { id });
    await call('snapshot.remove', { profile: id, snapshot: kept.id });
    expect(await call('profile.history', { id })).toEqual([created]);
    await expect(call('snapshot.remove', { profile: id, snapshot: created?.id ?? 0 })).rejects.toMatchObject({
      code: 'snapshot-automatic',
    });
  });

  it('is reached through its own profile only', async () => {
    const { id, call } = await open();
    const other = await call('profile.create', { from: 'empty', language: 'en' });
    const { id: snapshot } = await call('profile.keep', { id: other.id, name: 'x' });
    const missing = { code: 'snapshot-missing' };
    await expect(call('snapshot.rename', { profile: id, snapshot, name: 'y' })).rejects.toMatchObject(
      missing,
    );
    await expect(call('snapshot.remove', { profile: id, snapshot })).rejects.toMatchObject(missing);
    expect((await call('profile.history', { id: other.id }))[0]?.name).toBe('x');
  });
});
