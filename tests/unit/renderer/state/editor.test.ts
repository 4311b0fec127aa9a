import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#shared/profile/change.ts';
import { openApp, type TestApp } from '../../../helpers/core-app.ts';
import { openWindow, type TestWindow } from '../../../helpers/editors.ts';

const person = ['sections', 'personal-information', 'fields'];
const jobs = ['sections', 'work-experience', 'entries'];
const headline = [...person, 'headline'];
const set = (path: string[], value: unknown): Change => ({ op: 'set', path, value });
const add = (id: string, employer = id): Change => ({ op: 'insert', path: jobs, item: { id, employer } });

let app: TestApp;
let id: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  app = openApp();
  ({ id } = await app.call('profile.create', { from: 'empty', language: 'da' }));
});
afterEach(() => void vi.useRealTimers());

const stored = async () => (await app.call('profile.open', { id })).document;
const storedPerson = async () => (await stored()).sections['personal-information'].fields;
const headlineOf = ({ editor }: TestWindow) =>
  editor.document.sections['personal-information'].fields.headline;
const type = ({ editor }: TestWindow, text: string) =>
  editor.apply([set(headline, text)], 'Overskrift', headline.join('/'));
const settled = () => vi.advanceTimersByTimeAsync(20_000);

describe('saving', () => {
  it('happens by itself within 400 ms of the last change, and says so truthfully', async () => {
    const window = await openWindow(app, id);
    expect(window.editor.saved.kind).toBe('saved');
    app.ports.passMinutes(3);
    type(window, 'Elektriker');
    expect(window.editor.saved.kind).toBe('saving');
    expect((await storedPerson()).headline).toBeUndefined();
    await vi.advanceTimersByTimeAsync(400);
    expect((await storedPerson()).headline).toBe('Elektriker');
    expect(window.editor.saved).toEqual({ kind: 'saved', at: app.ports.now() });
  });

  it('is put off by typing, but not for ever', async () => {
    const window = await openWindow(app, id);
    for (let count = 1; count <= 15; count += 1) {
      type(window, 'x'.repeat(count));
      app.ports.passMinutes(200 / 60_000);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(window.line.calls.filter((call) => call === 'profile.update')).toHaveLength(1);
    expect((await storedPerson()).headline?.length).toBeGreaterThan(5);
  });

  it('sends one batch at a time and takes along what was typed meanwhile', async () => {
    const window = await openWindow(app, id);
    type(window, 'El');
    const saving = window.editor.flush();
    type(window, 'Elektriker');
    await saving;
    expect((await storedPerson()).headline).toBe('Elektriker');
    expect(window.editor.saved.kind).toBe('saved');
    expect(window.line.calls).toEqual(['profile.open', 'profile.update', 'profile.update']);
  });

  it('is not asked for by a change that changes nothing', async () => {
    const window = await openWindow(app, id);
    type(window, 'Elektriker');
    await window.editor.flush();
    type(window, 'Elektriker');
    expect(window.editor.saved.kind).toBe('saved');
    window.editor.undo();
    expect(window.editor.history.canUndo).toBe(false);
  });
});

describe('a host that does not answer', () => {
  it('is named as the reason, and what was typed is saved when it is back', async () => {
    const window = await openWindow(app, id);
    window.line.state = 'down';
    type(window, 'Elektriker');
    await vi.advanceTimersByTimeAsync(400);
    expect(window.editor.saved).toMatchObject({ kind: 'failed', error: { code: 'host-gone' } });
    type(window, 'Elektrikermester');
    expect(window.editor.saved.kind).toBe('failed');
    await expect(window.editor.flush()).rejects.toMatchObject({ code: 'host-gone' });
    window.line.state = 'up';
    await settled();
    expect(window.editor.saved.kind).toBe('saved');
    expect((await storedPerson()).headline).toBe('Elektrikermester');
  });

  it('may have saved all the same: nothing is done twice, and nothing looks like a collision', async () => {
    const window = await openWindow(app, id);
    window.line.state = 'deaf';
    window.editor.apply([add('a')], 'Tilføj job');
    window.editor.apply([set([...jobs, 'a', 'city'], 'Odense')], 'By', 'city');
    await vi.advanceTimersByTimeAsync(400);
    window.editor.apply([set([...jobs, 'a', 'city'], 'Odense C')], 'By', 'city');
    window.line.state = 'up';
    await settled();
    expect((await stored()).sections['work-experience'].entries).toEqual([
      { id: 'a', employer: 'a', city: 'Odense C' },
    ]);
    expect(window.editor.strays).toEqual([]);
    expect(window.editor.saved.kind).toBe('saved');
  });
});

describe('undo', () => {
  it('takes back a stretch of typing at once, and saves that too', async () => {
    const window = await openWindow(app, id);
    for (const text of ['E', 'El', 'Ele']) type(window, text);
    window.editor.undo();
    expect(headlineOf(window)).toBeUndefined();
    window.editor.redo();
    expect(headlineOf(window)).toBe('Ele');
    window.editor.undo();
    await window.editor.flush();
    expect((await storedPerson()).headline).toBeUndefined();
  });

  it('begins a new step after a pause and after leaving the field', async () => {
    const window = await openWindow(app, id);
    type(window, 'Ele');
    app.ports.passMinutes(1);
    type(window, 'Elektriker');
    window.editor.settle();
    type(window, 'Elektriker!');
    window.editor.undo();
    expect(headlineOf(window)).toBe('Elektriker');
    window.editor.undo();
    expect(headlineOf(window)).toBe('Ele');
  });

  it('brings an entry back to its place', async () => {
    const window = await openWindow(app, id);
    window.editor.apply([add('a'), add('b'), add('c')], 'Tilføj job');
    const inverse = window.editor.apply([{ op: 'remove', path: jobs, id: 'b' }], 'Slet');
    window.editor.takeBack(inverse, 'Fortryd');
    const ids = () => window.editor.document.sections['work-experience'].entries.map((entry) => entry.id);
    expect(ids()).toEqual(['a', 'b', 'c']);
    window.editor.takeBack(inverse, 'Fortryd'); // the button of a message that is still there
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('brings an entry back whose section is gone meanwhile, and passes over what has no place', async () => {
    const { editor } = await openWindow(app, id);
    const own = ['sections', 'custom-x'];
    const emails = [{ id: 'e', address: 'bo@example.org' }];
    editor.apply([set(own, { fields: {}, entries: [{ id: 'a', title: 'Barsel' }] })], 'Afsnit');
    editor.apply([add('a')], 'Job');
    const back = editor.apply([{ op: 'remove', path: [...own, 'entries'], id: 'a' }], 'Fjernet');
    const city = editor.apply([set([...jobs, 'a', 'city'], 'Odense')], 'By');
    editor.apply([set([...person, 'emails'], emails)], 'E-mail');
    const address = editor.apply([set([...person, 'emails', 'e', 'address'], 'eva@example.org')], 'E-mail');
    editor.apply(
      [set(own, undefined), set([...person, 'emails'], undefined), { op: 'remove', path: jobs, id: 'a' }],
      'Fjernet',
    );
    for (const inverse of [back, city, address]) editor.takeBack(inverse, 'Fortryd');
    await editor.flush();
    expect(editor.document).toEqual(await stored());
    expect((await stored()).sections['custom-x']).toEqual({
      fields: {},
      entries: [{ id: 'a', title: 'Barsel' }],
    });
  });

  it('refuses to insert under an id that is taken, rather than to lose what is inserted', async () => {
    const window = await openWindow(app, id);
    window.editor.apply([add('a')], 'Tilføj job');
    expect(() => window.editor.apply([add('a', 'Havnen')], 'Tilføj job')).toThrow(/nothing at/);
  });

  it('passes over a step whose place another window removed', async () => {
    const [one, other] = [await openWindow(app, id), await openWindow(app, id)];
    one.editor.apply([add('a')], 'Tilføj job');
    one.editor.apply([set([...jobs, 'a', 'employer'], 'Havnen')], 'Arbejdsgiver');
    await one.editor.flush();
    await settled();
    other.editor.apply([{ op: 'remove', path: jobs, id: 'a' }], 'Slet');
    await other.editor.flush();
    await settled();
    expect(one.editor.undo()).toBeUndefined();
    expect(one.editor.document.sections['work-experience'].entries).toEqual([]);
  });
});

describe('two windows on one profile', () => {
  it('see each other’s changes', async () => {
    const [one, other] = [await openWindow(app, id), await openWindow(app, id)];
    type(one, 'Elektriker');
    await one.editor.flush();
    await settled();
    expect(headlineOf(other)).toBe('Elektriker');
    expect(other.editor.saved.kind).toBe('saved');
  });

  it('both keep what they changed in different fields', async () => {
    const [one, other] = [await openWindow(app, id), await openWindow(app, id)];
    type(one, 'Elektriker');
    other.editor.apply([set([...person, 'motto'], 'Strøm er liv')], 'Motto');
    await Promise.all([one.editor.flush(), other.editor.flush()]);
    await settled();
    expect(await storedPerson()).toMatchObject({ headline: 'Elektriker', motto: 'Strøm er liv' });
    expect(one.editor.document).toEqual(await stored());
    expect(other.editor.document).toEqual(await stored());
    expect([...one.editor.strays, ...other.editor.strays]).toEqual([]);
  });

  it('keep the text that lost where both changed the same field', async () => {
    const [one, other] = [await openWindow(app, id), await openWindow(app, id)];
    type(other, 'Tømrer');
    type(one, 'Elektriker');
    await one.editor.flush();
    await other.editor.flush();
    await settled();
    expect((await storedPerson()).headline).toBe('Tømrer');
    expect(other.editor.strays).toEqual([{ reason: 'replaced', path: headline, text: 'Elektriker' }]);
    other.editor.dismissStrays();
    expect(other.editor.strays).toEqual([]);
  });

  it('keep what was written in a section that the other one removed', async () => {
    const [own, entries] = [
      ['sections', 'custom-x'],
      ['sections', 'custom-x', 'entries'],
    ];
    const section = { fields: { title: 'Orlov' }, entries: [{ id: 'a', title: 'Barsel' }] };
    const [one, other] = [await openWindow(app, id), await openWindow(app, id)];
    one.editor.apply([set(own, section)], 'Afsnit');
    await settled();
    other.editor.apply([set([...entries, 'a', 'title'], 'Barselsorlov')], 'Titel', 'title');
    one.editor.apply([set(own, undefined)], 'Fjernet');
    await one.editor.flush();
    await settled();
    expect(other.editor.strays).toMatchObject([{ reason: 'gone', text: 'Barselsorlov' }]);
    expect(other.editor.saved.kind).toBe('saved');
    expect(other.editor.document).toEqual(await stored());
    expect(await stored()).not.toHaveProperty(own);

    one.editor.undo();
    await settled();
    other.editor.apply([{ op: 'insert', path: entries, item: { id: 'b', title: 'Ny' } }], 'Tilføjet');
    one.editor.redo();
    await one.editor.flush();
    await settled();
    expect((await stored()).sections['custom-x']?.entries).toEqual([{ id: 'b', title: 'Ny' }]);
    for (const { editor } of [one, other]) expect(editor.document).toEqual(await stored());
  });

  it('keep what was written in a list that the other one took away', async () => {
    const emails = [...person, 'emails'];
    const [one, other] = [await openWindow(app, id), await openWindow(app, id)];
    one.editor.apply([{ op: 'insert', path: emails, item: { id: 'e' } }], 'Tilføjet');
    await settled();
    other.editor.apply([set([...emails, 'e', 'address'], 'bo@example.org')], 'E-mail', 'e');
    one.editor.apply([set(emails, undefined)], 'Taget tilbage');
    await one.editor.flush();
    await settled();
    expect(other.editor.strays).toMatchObject([{ reason: 'gone', text: 'bo@example.org' }]);
    expect(other.editor.saved.kind).toBe('saved');
    expect(other.editor.document).toEqual(await stored());
  });

  it('keep the text whose entry the other one removed', async () => {
    const [one, other] = [await openWindow(app, id), await openWindow(app, id)];
    one.editor.apply([add('a', 'Havnen')], 'Tilføj job');
    await one.editor.flush();
    await settled();
    other.line.state = 'down'; // it does not hear of it before it saves
    other.editor.apply([set([...jobs, 'a', 'city'], 'Odense')], 'By');
    one.editor.apply([{ op: 'remove', path: jobs, id: 'a' }], 'Slet');
    await one.editor.flush();
    other.line.state = 'up';
    await settled();
    expect((await stored()).sections['work-experience'].entries).toEqual([]);
    expect(other.editor.strays).toEqual([{ reason: 'gone', path: [...jobs, 'a', 'city'], text: 'Odense' }]);
    expect(other.editor.saved.kind).toBe('saved');
  });
});

describe('restoring an earlier state', () => {
  it('can be undone like anything else', async () => {
    const window = await openWindow(app, id);
    const [first] = await app.call('profile.history', { id });
    type(window, 'Elektriker');
    const restore = () => app.call('profile.restore', { id, snapshot: first?.id ?? -1 });
    await window.editor.rewrite(restore, 'Gendannet');
    expect(headlineOf(window)).toBeUndefined();
    expect(window.editor.saved.kind).toBe('saved');
    window.editor.undo();
    expect(headlineOf(window)).toBe('Elektriker');
    await window.editor.flush();
    expect((await storedPerson()).headline).toBe('Elektriker');
  });

  it('leaves alone what another window changed in other sections since, when it is undone', async () => {
    const [window, other] = [await openWindow(app, id), await openWindow(app, id)];
    const [first] = await app.call('profile.history', { id });
    type(window, 'Elektriker');
    window.editor.apply(
      [set(['sections', 'custom-x'], { fields: { title: 'Orlov' }, entries: [] })],
      'Afsnit',
    );
    const restore = () => app.call('profile.restore', { id, snapshot: first?.id ?? -1 });
    await window.editor.rewrite(restore, 'Gendannet');
    await settled();
    expect(other.editor.document.sections).not.toHaveProperty('custom-x');
    other.editor.apply([add('a', 'Havnen')], 'Job');
    await other.editor.flush();
    await settled();
    window.editor.undo();
    await settled();
    expect((await stored()).sections['work-experience'].entries).toEqual([{ id: 'a', employer: 'Havnen' }]);
    expect((await stored()).sections['custom-x']?.fields.title).toBe('Orlov');
    expect(headlineOf(other)).toBe('Elektriker');
    expect(window.editor.document).toEqual(await stored());
  });
});
