import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { CallName, Input, Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { newLetter } from '#shared/papers/index.ts';
import { Papers } from '../../../../src/renderer/src/papers/papers.svelte.ts';
import { openApp } from '../../../helpers/core-app.ts';
import { freshFolder } from '../../../helpers/folder.ts';

it('lists the papers beside one that cannot be read', async () => {
  const folder = freshFolder();
  const first = openApp(folder);
  const { id } = await first.call('profile.create', { from: 'empty', language: 'da' });
  await first.call('paper.create', { profile: id, paper: newLetter('Brev', 'da') });
  await first.app.close();
  const database = new Database(join(folder, 'eurofolio.db'));
  database.exec(`UPDATE paper SET document = '{"kind":"cv"}' WHERE kind = 'cv'`);
  database.close();

  const { app } = openApp(folder);
  const client: Client = {
    call: async <N extends CallName>(name: N, input: Input<N>) =>
      (await app.dispatch(name, input, {})) as Output<N>,
    subscribe: app.subscribe,
  };
  const papers = new Papers(client, id);
  await papers.load();
  expect(papers.list?.map(({ name, language }) => [name, language])).toEqual([
    ['Brev', 'da'],
    ['CV', undefined],
  ]);
});
