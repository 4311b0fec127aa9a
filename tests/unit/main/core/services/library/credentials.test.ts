import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openApp } from '../../../../../helpers/core-app.ts';
import { addFile } from '../../../../../helpers/library.ts';

const fixtures = join(import.meta.dirname, '../../../../../fixtures/credentials');
const diploma = readFileSync(join(fixtures, 'edc-v3.jsonld'));

it('reads what a credential says into empty fields, and shows it; its bytes stay', async () => {
  const opened = openApp();
  const { id } = await addFile(opened, { name: 'bevis.jsonld', bytes: diploma });
  await expect
    .poll(async () => (await opened.call('library.open', { id })).reading.state, { timeout: 20_000 })
    .toBe('read');
  const { document } = await opened.call('library.open', { id });
  expect(document.kind).toBe('diploma');
  expect(document.fields.title).not.toBe('bevis');
  expect(document.fields.issuer).toBeTruthy();
  expect(document.fields.eqf?.source).toBe('document');
  const { credential } = await opened.call('library.credential', { id });
  expect(credential?.heading?.text).toBeTruthy();
  const { bytes } = await opened.call('library.bytes', { id, from: 0, count: 4_194_304 });
  expect(Buffer.from(bytes).equals(diploma)).toBe(true);
});

it('leaves alone what a person wrote, and says of other files that they hold none', async () => {
  const opened = openApp();
  const { id } = await addFile(opened, { name: 'note.txt', bytes: 'Ikke et bevis' });
  expect(await opened.call('library.credential', { id })).toEqual({ credential: null, remarks: [] });
});
