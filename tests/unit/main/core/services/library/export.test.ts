import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Change } from '#shared/profile/change.ts';
import { openApp, type TestApp } from '../../../../../helpers/core-app.ts';
import { addFile, someBytes } from '../../../../../helpers/library.ts';
import { unzipped } from '../../../../../helpers/unzipped.ts';

async function zipAt({ app }: TestApp, path: string): Promise<Map<string, Buffer>> {
  const download = app.download(path);
  if (!download) throw new Error(`nothing at ${path}`);
  expect(download.mediaType).toBe('application/zip');
  return unzipped(await buffer(Readable.from(download.parts)));
}

interface Index {
  profiles: { id: string }[];
  documents: {
    id: string;
    kind: string;
    file: { path: string; sha256: string; size: number } | null;
    fields: Record<string, unknown>;
    profiles: string[];
    links: unknown[];
  }[];
}
const indexIn = (files: Map<string, Buffer>): Index =>
  JSON.parse(files.get('index.json')?.toString() ?? '') as Index;

it('writes every file under its kind and title, and everything that was typed beside them', async () => {
  const app = openApp();
  await app.call('settings.set', { language: 'da' });
  const { id: profile } = await app.call('profile.create', { from: 'sample', language: 'da' });
  const large = someBytes(2_500_000);
  const one = await addFile(app, { name: 'scan.bin', bytes: large, kind: 'diploma', profile });
  const two = await addFile(app, { name: 'SCAN.bin', bytes: 'noget andet', kind: 'diploma' });
  const gone = await addFile(app, { name: 'væk.txt', bytes: 'væk' });
  await app.call('library.remove', { ids: [gone.id] });
  const set = (path: string[], value: unknown): Change => ({ op: 'set', path: ['fields', ...path], value });
  await app.call('library.update', {
    id: one.id,
    revision: 1,
    changes: [
      set(['title'], 'scan'),
      set(['issuer'], 'Tradium'),
      set(['custom'], [{ id: 'c1', label: 'Hylde', value: 'B4' }]),
      set(['tags'], [{ id: 't1', name: 'el' }]),
    ],
  });
  const link = { profile, section: 'education-training', entry: 'entry-1' };
  await app.call('library.link', { document: one.id, ...link });

  const files = await zipAt(app, '/library.zip');
  expect([...files.keys()].slice(0, 2)).toEqual(['index.html', 'index.json']);
  const { documents, profiles } = indexIn(files);
  expect(documents.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
  for (const { file } of documents) {
    const content = files.get(file?.path ?? '') ?? Buffer.alloc(0);
    expect(content.length).toBe(file?.size);
    expect(createHash('sha256').update(content).digest('hex')).toBe(file?.sha256);
    expect(file?.path).toMatch(/^Eksamensbevis\/scan( \(2\))?\.bin$/i);
  }
  expect(documents.find(({ id }) => id === one.id)).toMatchObject({
    kind: 'diploma',
    fields: { issuer: 'Tradium', custom: [{ label: 'Hylde', value: 'B4' }], tags: [{ name: 'el' }] },
    profiles: [profile],
    links: [link],
  });
  expect(profiles).toMatchObject([{ id: profile }]);
  const html = files.get('index.html')?.toString() ?? '';
  for (const words of ['Eksamensbevis', 'Tradium', 'Mærker: el', '2 dokumenter', 'Dokumenterer: ']) {
    expect(html).toContain(words);
  }
});

it('gives a profile what it sees, and nothing of others', async () => {
  const app = openApp();
  const create = () => app.call('profile.create', { from: 'empty', language: 'da' });
  const [mine, theirs] = [await create(), await create()];
  const own = await addFile(app, { name: 'mit.txt', bytes: 'mit', profile: mine.id });
  await addFile(app, { name: 'deres.txt', bytes: 'deres', profile: theirs.id });
  const shared = await addFile(app, { name: 'alles.txt', bytes: 'alles' });
  const { documents } = indexIn(await zipAt(app, `/library/export/${mine.id}.zip`));
  expect(documents.map(({ id }) => id).sort()).toEqual([own.id, shared.id].sort());
});

it('says so when there is nothing', async () => {
  const files = await zipAt(openApp(), '/library.zip');
  expect([...files.keys()]).toEqual(['index.html', 'index.json']);
  expect(indexIn(files).documents).toEqual([]);
});

it('sends the file of a document whose description is damaged as well', async () => {
  const app = openApp();
  const { id } = await addFile(app, { name: 'bevis.txt', bytes: 'et bevis', kind: 'diploma' });
  await app.app.close();
  const database = new Database(join(app.ports.dataFolder, 'eurofolio.db'));
  database.prepare(`UPDATE library_document SET document = '{}' WHERE id = ?`).run(id);
  database.close();
  const again = openApp(app.ports.dataFolder);
  const { documents } = indexIn(await zipAt(again, '/library.zip'));
  expect(documents).toMatchObject([{ id, kind: 'diploma', fields: { title: 'bevis' } }]);
});
