import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCv, newLetter, type Paper } from '#shared/papers/index.ts';
import type { Change } from '#shared/profile/change.ts';
import { abandonedPages } from '../../../../src/renderer/src/state/journal.ts';
import { openApp, type TestApp } from '../../../helpers/core-app.ts';
import { memoryStore, openPaperWindow, openWindow, type TestWindow } from '../../../helpers/editors.ts';

type PaperWindow = TestWindow<Paper>;
const set = (path: string[], value: unknown): Change => ({ op: 'set', path, value });
const subject = ['letter', 'subject'];

let app: TestApp;
let profile: string;
let letter: string;
let cv: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  app = openApp();
  ({ id: profile } = await app.call('profile.create', { from: 'empty', language: 'da' }));
  ({ id: letter } = await app.call('paper.create', { profile, paper: newLetter('Ansøgning', 'da') }));
  ({ id: cv } = await app.call('paper.create', { profile, paper: newCv('CV', 'da') }));
});
afterEach(() => void vi.useRealTimers());

const stored = async (id: string) => (await app.call('paper.open', { id })).paper;
const storedSubject = async () => {
  const paper = await stored(letter);
  return paper.kind === 'letter' ? paper.letter.subject : undefined;
};
const type = ({ editor }: PaperWindow, text: string) =>
  editor.apply([set(subject, text)], 'Emne', subject.join('/'));
const settled = () => vi.advanceTimersByTimeAsync(20_000);

describe('a letter', () => {
  it('is saved by itself, under its own name, and leaves the profile alone', async () => {
    const window = await openPaperWindow(app, letter);
    const before = await app.call('profile.open', { id: profile });
    type(window, 'Elektriker til Nordlys');
    window.editor.apply([set(['name'], 'Nordlys Energi')], 'Navn');
    expect(window.editor.saved.kind).toBe('saving');
    await settled();
    expect(await storedSubject()).toBe('Elektriker til Nordlys');
    expect(window.editor.name).toBe('Nordlys Energi');
    expect(window.editor.saved.kind).toBe('saved');
    expect(await app.call('profile.open', { id: profile })).toEqual(before);
  });

  it('takes back a stretch of typing at once, and saves that too', async () => {
    const window = await openPaperWindow(app, letter);
    for (const text of ['E', 'El', 'Ele']) type(window, text);
    window.editor.undo();
    await window.editor.flush();
    expect(await storedSubject()).toBeUndefined();
    window.editor.redo();
    await window.editor.flush();
    expect(await storedSubject()).toBe('Ele');
  });

  it('outlives its window and the host', async () => {
    const store = memoryStore();
    const gone = await openPaperWindow(app, letter, store, 'gone');
    gone.line.state = 'down';
    type(gone, 'Elektriker til Nordlys');
    const later = await openPaperWindow(app, letter, store, 'later');
    for (const { page, tearOut } of abandonedPages(store, letter, new Set(['later']))) {
      later.editor.recover(page);
      tearOut();
    }
    await later.editor.flush();
    expect(await storedSubject()).toBe('Elektriker til Nordlys');
    expect(store.keys()).toEqual([]);
  });

  it('keeps the text that lost where two windows wrote in one field', async () => {
    const [one, other] = [await openPaperWindow(app, letter), await openPaperWindow(app, letter)];
    type(other, 'Montør');
    type(one, 'Elektriker');
    await one.editor.flush();
    await other.editor.flush();
    await settled();
    expect(await storedSubject()).toBe('Montør');
    expect(other.editor.strays).toEqual([{ reason: 'replaced', path: subject, text: 'Elektriker' }]);
    expect(one.editor.document).toEqual(other.editor.document);
  });
});

describe('a CV', () => {
  it('follows what another window chose, and names no codes as lost text', async () => {
    const [one, other] = [await openPaperWindow(app, cv), await openPaperWindow(app, cv)];
    one.editor.apply([set(['cv', 'order'], ['skills', 'work-experience'])], 'Rækkefølge');
    other.editor.apply([set(['cv', 'order'], ['work-experience', 'skills'])], 'Rækkefølge');
    one.editor.apply([set(['cv', 'hiddenSections', 'skills'], true)], 'Skjul');
    await one.editor.flush();
    await other.editor.flush();
    await settled();
    expect(await stored(cv)).toMatchObject({
      cv: { order: ['work-experience', 'skills'], hiddenSections: { skills: true } },
    });
    expect(one.editor.document).toEqual(await stored(cv));
    expect([...one.editor.strays, ...other.editor.strays]).toEqual([]);
  });

  it('does not mistake news of its profile for its own', async () => {
    const [paper, person] = [await openPaperWindow(app, cv), await openWindow(app, profile)];
    const calls = paper.line.calls.length;
    person.editor.apply([set(['language'], 'en')], 'Sprog');
    await person.editor.flush();
    await settled();
    expect(paper.line.calls).toHaveLength(calls);
  });
});
