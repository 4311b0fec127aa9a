import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../../../src/main/core/db/index.ts';
import { freshFolder } from '../../../../helpers/folder.ts';

const now = () => new Date();
const storeModule = resolve(import.meta.dirname, '../../../../../src/main/core/db/index.ts');

it('keeps a second program out until the first one is gone', () => {
  const folder = freshFolder();
  const first = openStore(folder, now);
  expect(() => openStore(folder, now)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }));
  first.close();
  openStore(folder, now).close();
});

it('lets go of the folder when the program is killed', async () => {
  const folder = freshFolder();
  const code = `import { openStore } from ${JSON.stringify(storeModule)};
    openStore(${JSON.stringify(folder)}, () => new Date()); console.log('open'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(() => openStore(folder, now)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }));
  child.kill('SIGKILL');
  await once(child, 'close');
  openStore(folder, now).close();
});

it('makes a folder that only its owner can look into', () => {
  const folder = join(freshFolder(), 'not', 'there', 'yet');
  openStore(folder, now).close();
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('says so when there is no way to write there', () => {
  const file = join(freshFolder(), 'a-file');
  writeFileSync(file, '');
  expect(() => openStore(join(file, 'data'), now)).toThrow(
    expect.objectContaining({ code: 'data-folder-not-writable' }),
  );
});

it.skipIf(process.getuid?.() !== 0)('says so when the folder belongs to somebody else', async () => {
  const folder = join(freshFolder(), 'data');
  mkdirSync(folder, { mode: 0o555 });
  const code = `import { openStore } from ${JSON.stringify(storeModule)};
    try { openStore(${JSON.stringify(folder)}, () => new Date()) } catch (error) { console.log(error.code) }`;
  const nobody = 65534;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    uid: nobody,
    env: { ...process.env, NODE_COMPILE_CACHE: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  expect(output.toString()).toBe('data-folder-not-writable\n');
});
