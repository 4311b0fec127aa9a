// The browser host as a person meets it: a program that is started, says what it does, and ends.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, it } from 'vitest';
import { applicationId } from '../../../../src/main/core/db/migrate.ts';
import { bundleHost } from '../../../helpers/bundled-host.ts';
import { freshFolder } from '../../../helpers/folder.ts';
import { runHost, startHost } from '../../../helpers/host.ts';

let entry: string;
beforeAll(async () => {
  entry = await bundleHost('program');
});

it('prints an address, ends when it is asked to, and leaves a whole database', async () => {
  const dataFolder = join(freshFolder(), 'new');
  const host = await startHost({ entry, dataFolder });
  expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?launch=[\w-]{43}$/);
  expect(statSync(dataFolder).mode & 0o077).toBe(0);
  expect(await host.stop()).toBe(0);
  expect(host.output()).toContain('Eurofolio has closed.');
  expect(statSync(join(dataFolder, 'eurofolio.db-journal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
});

it('keeps to one port for a data folder, so that a browser finds what it noted down there', async () => {
  const dataFolder = freshFolder();
  const ports: string[] = [];
  for (let start = 0; start < 2; start++) {
    const host = await startHost({ entry, dataFolder });
    ports.push(new URL(host.url).port);
    await host.stop();
  }
  expect(ports[0]).toBe(ports[1]);
});

it('takes another port when its own is taken, and says so when it was told which', async () => {
  const dataFolder = freshFolder();
  const first = await startHost({ entry, dataFolder });
  await first.stop();
  const { port } = new URL(first.url);
  const squatter = createServer().listen(Number(port), '127.0.0.1');
  await once(squatter, 'listening');
  const second = await startHost({ entry, dataFolder });
  expect(new URL(second.url).port).not.toBe(port);
  await second.stop();
  const told = await runHost({ entry, dataFolder, flags: ['--port', port] });
  expect([told.code, told.output]).toEqual([
    2,
    `Port ${port} is taken. Choose another one, or leave out --port.\n`,
  ]);
  squatter.close();
});

it('says in one sentence that the data are open already, and leaves them alone', async () => {
  const dataFolder = freshFolder();
  const first = await startHost({ entry, dataFolder });
  const second = await runHost({ entry, dataFolder });
  expect(second).toEqual({
    code: 2,
    output: `Eurofolio is already open with these data (${dataFolder}). Close the other program first.\n`,
  });
  expect((await fetch(first.url, { redirect: 'manual' })).status).toBe(303);
  await first.stop();
});

it.each([
  ['damaged', 'eurofolio.db', () => Buffer.from('not a database'.repeat(500)), 'damaged'],
  ["another program's", 'eurofolio.db', otherDatabase, 'another program'],
  ['from the future', 'eurofolio.db', futureDatabase, 'newer version'],
])('says in one sentence that the database is %s, and leaves it alone', async (_name, file, make, words) => {
  const dataFolder = freshFolder();
  const path = join(dataFolder, file);
  const made = make(path);
  if (made) writeFileSync(path, made);
  const before = readFileSync(path);
  const { code, output } = await runHost({ entry, dataFolder });
  expect([code, output]).toEqual([2, expect.stringContaining(words)]);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(path).equals(before)).toBe(true);
});

it.skipIf(process.getuid?.() !== 0)(
  'says in one sentence that it cannot write where the data are',
  async () => {
    const dataFolder = join(freshFolder(), 'locked');
    mkdirSync(dataFolder, { mode: 0o555 });
    const nobody = 65534;
    const { code, output } = await runHost({ entry, dataFolder, uid: nobody });
    expect([code, output]).toEqual([2, expect.stringContaining('cannot write in the folder')]);
    expect(output.trim().split('\n')).toHaveLength(1);
  },
);

it('says what it does not understand', async () => {
  const { code, output } = await runHost({ entry, dataFolder: freshFolder(), flags: ['--fast'] });
  expect([code, output]).toEqual([2, expect.stringContaining('--fast')]);
  expect(output.trim().split('\n')).toHaveLength(1);
});

it('explains its flags', async () => {
  const { code, output } = await runHost({ entry, dataFolder: freshFolder(), flags: ['--help'] });
  expect([code, output]).toEqual([0, expect.stringContaining('--no-open')]);
});

const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  const version = spawnSync(path, ['-p', 'process.versions.node']).stdout?.toString();
  return version !== undefined && Number.parseInt(version, 10) < 22;
});
it.skipIf(!oldNode)('says in one sentence that an old Node is too old', () => {
  const { status, stderr } = spawnSync(oldNode ?? '', [entry, '--no-open', '--data', freshFolder()], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect([status, stderr.toString()]).toEqual([
    2,
    expect.stringMatching(/^Eurofolio needs Node 22 or newer, .*\n$/),
  ]);
});

function futureDatabase(path: string): undefined {
  const database = new Database(path);
  database.exec(
    `CREATE TABLE later (id INTEGER); PRAGMA application_id = ${applicationId}; PRAGMA user_version = 999`,
  );
  database.close();
}

function otherDatabase(path: string): undefined {
  const database = new Database(path);
  database.exec('CREATE TABLE recipe (id INTEGER); PRAGMA user_version = 1');
  database.close();
}
