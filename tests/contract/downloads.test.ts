// What was made is sent by every host, from the address that the call gave.
import { expect, it } from 'vitest';
import type { Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { startBrowserHost } from '../../src/main/browser/host.ts';
import { answerWindowRequest } from '../../src/main/electron/protocol.ts';
import { windowOrigin } from '../../src/main/electron/window-address.ts';
import { createHttpClient } from '../../src/renderer/src/client/http.ts';
import { enter } from '../helpers/browser-session.ts';
import { openApp } from '../helpers/core-app.ts';
import { program, testPorts } from '../helpers/core.ts';
import { freshFolder } from '../helpers/folder.ts';
import { addFile } from '../helpers/library.ts';
import { unzipped } from '../helpers/unzipped.ts';

type Call = Client['call'];
type Made = Extract<Output<'dossier.make'>, { cancelled: false }>;

async function makeZip(call: Call): Promise<Made> {
  await addFile({ call }, { name: 'note.txt', bytes: 'En note' });
  const from = { language: 'da', documents: [] };
  const made = await call('dossier.make', { task: 'zip', from, format: 'zip' });
  if (made.cancelled) throw new Error('cancelled');
  return made;
}

async function expectZip(response: Response, { size }: Made): Promise<void> {
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/zip');
  expect(response.headers.get('Content-Disposition')).toContain(
    "attachment; filename*=UTF-8''Dossier_da.zip",
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes.length).toBe(size);
  expect((await unzipped(bytes)).get('01 note.txt')?.toString()).toBe('En note');
}

it('sends it over http, to its own window only', async () => {
  const host = await startBrowserHost({
    ports: testPorts(freshFolder()),
    windowFolder: program.window,
    language: 'en',
    port: 0,
    limits: { request: 4_000_000, answer: 4_000_000 },
    patience: 200,
  });
  try {
    const { origin, fetch: fetchAsWindow } = await enter(host.launchUrl);
    const noEvents = () => {
      throw new Error('nobody listens');
    };
    const { call } = createHttpClient({ origin, fetch: fetchAsWindow, openEvents: noEvents }, 'first');
    const made = await makeZip(call);
    await expectZip(await fetchAsWindow(`${origin}${made.path}`), made);
    expect((await fetch(`${origin}${made.path}`)).status).toBe(403);
    expect((await fetchAsWindow(`${origin}/made/nothing`)).status).toBe(404);
    const whole = await fetchAsWindow(`${origin}/library.zip`);
    const files = await unzipped(new Uint8Array(await whole.arrayBuffer()));
    expect([...files.keys()]).toContain('index.json');
  } finally {
    await host.close();
  }
});

it('sends it over the protocol of the desktop program', async () => {
  const { app, call } = openApp();
  const made = await makeZip(call);
  const answer = (path: string) =>
    answerWindowRequest(new Request(`${windowOrigin}${path}`), program.window, app.download);
  await expectZip(await answer(made.path), made);
  expect((await answer('/made/nothing')).status).toBe(404);
});
