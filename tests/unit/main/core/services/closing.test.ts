import { expect, it } from 'vitest';
import type { AppEvent } from '#shared/contract/api.ts';
import { openApp } from '../../../../helpers/core-app.ts';

it.each([
  [true, 'saved'],
  [false, 'unsaved'],
])('passes on what a window says of its last save: %s', async (saved, expected) => {
  const { app, call } = openApp();
  const answer = (event: AppEvent) => {
    if (event.event === 'window.closing') void call('window.saved', { request: event.request, saved });
  };
  expect(await app.askToSave(answer, 5000)).toBe(expected);
});

it('does not wait for ever', async () => {
  const { app } = openApp();
  expect(await app.askToSave(() => undefined, 20)).toBe('silent');
});

it('is not moved by an answer that nobody asked for', async () => {
  const { app, call } = openApp();
  await call('window.saved', { request: 'guessed', saved: true });
  expect(await app.askToSave(() => undefined, 20)).toBe('silent');
});

it('lets calls under way come to their end before the database closes, and takes no more', async () => {
  const { app, call } = openApp();
  const sample = call('profile.create', { from: 'sample', language: 'da' });
  const closed = app.close();
  expect((await sample).name).not.toBe('');
  await closed;
  await expect(call('profile.list', {})).rejects.toMatchObject({ code: 'closing' });
});
