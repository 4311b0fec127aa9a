import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openApp } from '../../../../helpers/core-app.ts';

it('keeps what was chosen when the program is started again', async () => {
  const first = openApp();
  expect(await first.call('settings.get', {})).toEqual({ language: 'system', theme: 'system' });
  await first.call('settings.set', { theme: 'dark' });
  await first.app.close();
  expect(await openApp(first.ports.dataFolder).call('settings.get', {})).toEqual({
    language: 'system',
    theme: 'dark',
  });
});

it('takes the default for a setting that cannot be read, and keeps the others', async () => {
  const first = openApp();
  await first.call('settings.set', { language: 'da', theme: 'dark' });
  await first.app.close();
  const database = new Database(join(first.ports.dataFolder, 'eurofolio.db'));
  database.prepare("UPDATE setting SET value = '{broken' WHERE key = 'theme'").run();
  database.prepare(`INSERT INTO setting VALUES ('from-the-future', '[1]')`).run();
  database.close();

  const again = openApp(first.ports.dataFolder);
  expect(await again.call('settings.get', {})).toEqual({ language: 'da', theme: 'system' });
  expect(await again.call('settings.set', { theme: 'light' })).toEqual({ language: 'da', theme: 'light' });
});

it('keeps how wide the help was made and that the tour was seen, and nothing that cannot be', async () => {
  const { call } = openApp();
  await call('settings.set', { helpWidth: 480 });
  await call('settings.set', { tour: 'done' });
  expect(await call('settings.get', {})).toMatchObject({ helpWidth: 480, tour: 'done' });
  await expect(call('settings.set', { helpWidth: 3 })).rejects.toThrow();
});
