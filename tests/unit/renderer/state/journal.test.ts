import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { abandonedPages, forgetPages, Journal } from '../../../../src/renderer/src/state/journal.ts';
import { openApp, type TestApp } from '../../../helpers/core-app.ts';
import { memoryStore, openWindow, type TestWindow } from '../../../helpers/editors.ts';

const headline = ['sections', 'personal-information', 'fields', 'headline'];
const type = ({ editor }: TestWindow, text: string) =>
  editor.apply([{ op: 'set', path: headline, value: text }], 'Overskrift', headline.join('/'));
const headlineIn = ({ editor }: TestWindow) =>
  editor.document.sections['personal-information'].fields.headline;

let app: TestApp;
let id: string;
let store: ReturnType<typeof memoryStore>;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  app = openApp();
  store = memoryStore();
  ({ id } = await app.call('profile.create', { from: 'empty', language: 'da' }));
});
afterEach(() => void vi.useRealTimers());

/** Opens the profile anew, as a window does that comes after one that is gone. */
async function reopen(openWindows: string[] = []): Promise<TestWindow> {
  const window = await openWindow(app, id, store, 'later');
  for (const { page, tearOut } of abandonedPages(store, id, new Set(openWindows))) {
    window.editor.recover(page);
    tearOut();
  }
  return window;
}

describe('what a window did not get acknowledged', () => {
  it('is kept until it is on disk, and no longer', async () => {
    const window = await openWindow(app, id, store);
    type(window, 'Elektriker');
    expect(store.keys()).toHaveLength(1);
    await window.editor.flush();
    expect(store.keys()).toEqual([]);
  });

  it('is there again after the window and the host are gone, and is saved then', async () => {
    const gone = await openWindow(app, id, store, 'gone');
    gone.line.state = 'down';
    type(gone, 'Elektriker');
    const later = await reopen();
    expect(headlineIn(later)).toBe('Elektriker');
    await later.editor.flush();
    const { document } = await app.call('profile.open', { id });
    expect(document.sections['personal-information'].fields.headline).toBe('Elektriker');
    expect(store.keys()).toEqual([]);
  });

  it('is left to the window that wrote it as long as that is open', async () => {
    const open = await openWindow(app, id, store, 'open');
    open.line.state = 'down';
    type(open, 'Elektriker');
    const later = await reopen(['open', 'later']);
    expect(headlineIn(later)).toBeUndefined();
    expect(store.keys()).toHaveLength(1);
  });

  it('gives way to what was written since, and is shown as text', async () => {
    const gone = await openWindow(app, id, store, 'gone');
    gone.line.state = 'down';
    type(gone, 'Elektriker');
    const { revision } = (await app.call('profile.open', { id })).summary;
    await app.call('profile.update', {
      id,
      revision,
      changes: [{ op: 'set', path: headline, value: 'Tømrer' }],
    });
    const later = await reopen();
    expect(headlineIn(later)).toBe('Tømrer');
    expect(later.editor.strays).toEqual([{ reason: 'replaced', path: headline, text: 'Elektriker' }]);
    expect(store.keys()).toHaveLength(1); // until the person puts it aside
    later.editor.dismissStrays();
    expect(store.keys()).toEqual([]);
  });

  it('is known to be at risk when the store has no room', async () => {
    const full = { ...store, setItem: () => raise(new DOMException('full', 'QuotaExceededError')) };
    const window = await openWindow(app, id, full);
    type(window, 'Elektriker');
    expect(window.editor.atRisk).toBe(true);
    await window.editor.flush();
    expect(window.editor.atRisk).toBe(false);
  });
});

it('leaves a page alone that it cannot read', () => {
  store.setItem('eurofolio.unsaved.p.broken', '{');
  store.setItem('eurofolio.unsaved.p.other', '{"pending":[{"change":{"op":"burn"}}],"strays":[]}');
  expect(abandonedPages(store, 'p', new Set())).toEqual([]);
  expect(store.keys()).toHaveLength(2);
});

it('keeps the pages of different profiles and windows apart', () => {
  const change = { op: 'set' as const, path: headline, value: 'x' };
  for (const [profile, window] of [
    ['p', 'one'],
    ['p', 'two'],
    ['q', 'one'],
  ] as const) {
    new Journal(store, profile, window).write({ pending: [{ change }], strays: [] });
  }
  expect(abandonedPages(store, 'p', new Set(['two']))).toHaveLength(1);
});

it('forgets what was deleted for good, readable or not, but for windows that are still open', () => {
  const change = { op: 'set' as const, path: headline, value: 'x' };
  for (const [document, window] of [
    ['p', 'gone'],
    ['p', 'open'],
    ['q', 'gone'],
  ] as const) {
    new Journal(store, document, window).write({ pending: [{ change }], strays: [] });
  }
  store.setItem('eurofolio.unsaved.p.broken', '{');
  forgetPages(store, 'p', new Set(['open']));
  expect(store.keys()).toEqual(['eurofolio.unsaved.p.open.1', 'eurofolio.unsaved.q.gone.1']);
});

function raise(error: Error): never {
  throw error;
}
