// Acknowledged means: on disk. The host is killed at random moments while somebody types, 50 times.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { beforeAll, expect, it } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { CallError } from '#shared/contract/errors.ts';
import type { Change } from '#shared/profile/change.ts';
import { createHttpClient } from '../../../../src/renderer/src/client/http.ts';
import { enter } from '../../../helpers/browser-session.ts';
import { bundleHost } from '../../../helpers/bundled-host.ts';
import { freshFolder } from '../../../helpers/folder.ts';
import { startHost, type Host } from '../../../helpers/host.ts';

const kills = 50;
/** Two data folders at a time: most of the time goes to starting. */
const lanes = 2;

let entry: string;
beforeAll(async () => {
  entry = await bundleHost('kill');
});

it('loses no acknowledged change and leaves a whole database', { timeout: 120_000 }, async () => {
  const written = await Promise.all(Array.from({ length: lanes }, () => typeAndKill(kills / lanes)));
  // The test has looked at something: changes were acknowledged, and kills came while one was on its way.
  expect(Math.min(...written.map(({ acknowledged }) => acknowledged))).toBeGreaterThan(kills);
  expect(Math.min(...written.map(({ interrupted }) => interrupted))).toBeGreaterThan(0);
});

async function typeAndKill(rounds: number): Promise<{ acknowledged: number; interrupted: number }> {
  const dataFolder = freshFolder();
  let id: string | undefined;
  let typed = { acknowledged: 0, sent: 0 };
  let interrupted = 0;
  for (let round = 0; round <= rounds; round++) {
    const host = await startHost({ entry, dataFolder });
    const client = await connect(host);
    id ??= (await client.call('profile.create', { from: 'empty', language: 'da' })).id;
    const { count: stored, revision } = await countStored(client, id);
    expect(stored).toBeGreaterThanOrEqual(typed.acknowledged);
    expect(stored).toBeLessThanOrEqual(typed.sent);
    if (round === rounds) {
      await host.stop();
      break;
    }
    const typing = type(client, { id, revision, count: stored });
    await wait(Math.random() * 200);
    await host.kill();
    typed = await typing;
    if (typed.sent > typed.acknowledged) interrupted++;
    expect(integrity(dataFolder)).toBe('ok');
  }
  return { acknowledged: typed.acknowledged, interrupted };
}

async function connect(host: Host): Promise<Client> {
  const { origin, fetch, openEvents } = await enter(host.url);
  return createHttpClient(
    { origin, fetch, openEvents: (url) => openEvents(url) as unknown as EventSource },
    'typist',
  );
}

/** Types numbers, one change after the other, until the host is gone. */
async function type(
  client: Client,
  { id, revision, count }: { id: string; revision: number; count: number },
): Promise<{ acknowledged: number; sent: number }> {
  let acknowledged = count;
  for (;;) {
    const next = acknowledged + 1;
    try {
      ({ revision } = await client.call('profile.update', { id, revision, changes: changesFor(next) }));
      acknowledged = next;
    } catch (error) {
      if (!(error instanceof CallError) || error.code !== 'host-gone') throw error;
      return { acknowledged, sent: next };
    }
  }
}

/** An entry and a field that say the same number: half a change would show. Now and then a long text comes along. */
function changesFor(number: number): Change[] {
  const text = number % 7 === 0 ? 'x'.repeat(200_000) : `text ${number}`;
  return [
    {
      op: 'insert',
      path: ['sections', 'work-experience', 'entries'],
      item: { id: `job-${number}`, employer: 'x' },
    },
    { op: 'set', path: ['sections', 'personal-information', 'fields', 'motto'], value: text },
    { op: 'set', path: ['sections', 'personal-information', 'fields', 'headline'], value: String(number) },
  ];
}

async function countStored(client: Client, id: string): Promise<{ count: number; revision: number }> {
  const { document, summary } = await client.call('profile.open', { id });
  const { sections } = document;
  const headline = Number(sections['personal-information'].fields.headline ?? '0');
  expect(sections['work-experience'].entries).toHaveLength(headline);
  return { count: headline, revision: summary.revision };
}

/** As another program sees the file right after the kill: what was not yet merged is merged by looking. */
function integrity(dataFolder: string): unknown {
  const database = new Database(join(dataFolder, 'eurofolio.db'));
  try {
    return database.pragma('integrity_check', { simple: true });
  } finally {
    database.close();
  }
}
