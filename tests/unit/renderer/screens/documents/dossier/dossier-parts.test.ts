import { expect, it } from 'vitest';
import type { CallName, Input, Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { newDossier, type Paper } from '#shared/papers/index.ts';
import { DossierParts } from '../../../../../../src/renderer/src/screens/documents/dossier/dossier-parts.svelte.ts';
import { EditorState } from '../../../../../../src/renderer/src/state/editor.svelte.ts';
import { storedPaper } from '../../../../../../src/renderer/src/state/stored.ts';
import { openApp } from '../../../../../helpers/core-app.ts';
import { freshFolder } from '../../../../../helpers/folder.ts';
import { addFile } from '../../../../../helpers/library.ts';

async function opened() {
  const core = openApp(freshFolder());
  const client: Client = {
    call: async <N extends CallName>(name: N, input: Input<N>) =>
      (await core.app.dispatch(name, input, {})) as Output<N>,
    subscribe: core.app.subscribe,
  };
  const { id: profile } = await core.call('profile.create', { from: 'empty', language: 'da' });
  const one = await addFile(core, { name: 'Svendebrev.txt', bytes: 'one' });
  const two = await addFile(core, { name: 'Kursus.txt', bytes: 'two' });
  const items = [
    { id: 'first', document: one.id },
    { id: 'gone', document: 'nowhere' },
    { id: 'second', document: two.id },
  ];
  const { id } = await client.call('paper.create', { profile, paper: newDossier('Alt', 'da', items) });
  const stored = storedPaper(client, id);
  const editor = new EditorState<Paper>(stored, await stored.open(), {
    now: () => new Date(0),
    keep: () => true,
  });
  return { core, client, editor, items, one, parts: new DossierParts(client, editor) };
}

it('numbers what comes along and knows what does not', async () => {
  const { core, items, one, parts } = await opened();
  await parts.look();
  expect(parts.error).toBeUndefined();
  const told = () => parts.linesOf(items).map(({ part, number }) => [part?.title, part?.state, number]);
  expect(told()).toEqual([
    ['Svendebrev', 'ready', 1],
    ['', 'missing', undefined],
    ['Kursus', 'ready', 2],
  ]);
  await core.call('library.remove', { ids: [one.id] });
  await parts.look();
  expect(told()[0]).toEqual(['Svendebrev', 'removed', undefined]);
  expect(told()[2]).toEqual(['Kursus', 'ready', 1]);
});

it('knows of something new what the one who adds it says, until the core knows better', async () => {
  const { parts } = await opened();
  const item = { id: 'new', document: 'x' };
  expect(parts.linesOf([item])[0]).toMatchObject({ part: undefined, number: 1 });
  parts.learn([['new', { title: 'Bevis', mediaType: 'application/pdf', size: 3, state: 'ready' }]]);
  expect(parts.linesOf([item])[0]?.part?.title).toBe('Bevis');
});
