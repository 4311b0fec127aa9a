import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { Input, Output } from '#shared/contract/api.ts';
import { newCv, newDossier } from '#shared/papers/index.ts';
import { createApp } from '../../../../../../src/main/core/app.ts';
import { openApp, type TestApp } from '../../../../../helpers/core-app.ts';
import { testPorts } from '../../../../../helpers/core.ts';
import { freshFolder } from '../../../../../helpers/folder.ts';
import { unjoinable } from '../../../../../helpers/input-pdfs.ts';
import { addFile } from '../../../../../helpers/library.ts';
import { pdfOf } from '../../../../../helpers/library-files.ts';
import { has, run } from '../../../../../helpers/pdf-tools.ts';
import { unzipped } from '../../../../../helpers/unzipped.ts';

/** An empty one does not come into the library. */
const broken = Object.entries(unjoinable).filter(([, { pdf }]) => pdf.length > 0);

type Wish = Partial<Input<'dossier.make'>>;
type Made = Extract<Output<'dossier.make'>, { cancelled: false }>;

const allOf = { language: 'da', documents: [] };

async function make({ call }: TestApp, wish: Wish = {}): Promise<Made> {
  const made = await call('dossier.make', { task: 'dossier', from: allOf, format: 'pdf', ...wish });
  if (made.cancelled) throw new Error('cancelled');
  return made;
}
async function bytesAt({ app }: TestApp, path: string): Promise<Buffer> {
  const download = app.download(path);
  if (!download) throw new Error(`nothing at ${path}`);
  return buffer(Readable.from(download.parts));
}
const madeIn = ({ ports }: TestApp): string[] => {
  const folder = join(ports.dataFolder, 'made');
  return existsSync(folder) ? readdirSync(folder) : [];
};

it('makes one PDF of all documents in use, and names what cannot be pages', async () => {
  const app = openApp();
  await addFile(app, { name: 'svendebrev.pdf', bytes: await pdfOf('Svendebrev', 2) });
  await addFile(app, { name: 'note.txt', bytes: 'En note' });
  for (const [name, { pdf }] of broken) await addFile(app, { name: `${name}.pdf`, bytes: pdf });
  const made = await make(app);
  expect(made.fileName).toBe('Dossier_da.pdf');
  const outcomes = new Map(made.parts.map((part) => [part.title, part]));
  expect(outcomes.get('svendebrev')).toMatchObject({ outcome: 'pages', pages: 2 });
  expect(outcomes.get('note')).toMatchObject({ outcome: 'enclosed', pages: 0 });
  expect(broken.length).toBeGreaterThan(1);
  for (const [name] of broken) {
    const part = outcomes.get(name);
    expect(part?.outcome, name).toBe('enclosed');
    expect(part?.remarks.length, name).toBeGreaterThan(0);
  }
  expect(made.parts.map(({ number }) => number)).toEqual(made.parts.map((_, index) => index + 1));
  const bytes = await bytesAt(app, made.path);
  expect(bytes.length).toBe(made.size);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(app.ports.bugs).toEqual([]);
});

it('gives equal bytes for equal documents, whatever the clock says', async () => {
  const app = openApp();
  await addFile(app, { name: 'a.pdf', bytes: await pdfOf('A') });
  const first = await bytesAt(app, (await make(app)).path);
  app.ports.passMinutes(30);
  const second = await bytesAt(app, (await make(app)).path);
  expect(second.equals(first)).toBe(true);
});

it('keeps the order and choices of a dossier that is kept, leaves out what is gone, and says so', async () => {
  const app = openApp();
  const { id: profile } = await app.call('profile.create', { from: 'sample', language: 'da' });
  const one = await addFile(app, { name: 'et.pdf', bytes: await pdfOf('Et') });
  const two = await addFile(app, { name: 'to.pdf', bytes: await pdfOf('To') });
  const cv = await app.call('paper.create', { profile, paper: newCv('Til banken', 'da') });
  await app.call('library.remove', { ids: [two.id] });
  const items = [
    { id: 'i1', paper: cv.id },
    { id: 'i2', document: two.id },
    { id: 'i3', document: one.id },
    { id: 'i4', document: 'nowhere' },
  ];
  const { id } = await app.call('paper.create', { profile, paper: newDossier('Ansøgning', 'da', items) });
  const { parts, fileName } = await app.call('dossier.plan', { from: { paper: id } });
  expect(parts.map(({ number, state }) => [number, state])).toEqual([
    [1, 'ready'],
    [0, 'removed'],
    [2, 'ready'],
    [0, 'missing'],
  ]);
  expect(fileName).toMatch(/_Dossier_da\.pdf$/);
  const made = await make(app, { from: { paper: id } });
  expect(made.parts.map(({ id: item, outcome }) => [item, outcome])).toEqual([
    ['i1', 'pages'],
    ['i2', 'left-out'],
    ['i3', 'pages'],
    ['i4', 'left-out'],
  ]);
  expect(made.parts[1]?.remarks).toMatchObject([{ code: 'dossier-part-removed', params: { title: 'to' } }]);
  await expect(app.call('paper.export', { ids: [id] })).rejects.toMatchObject({ code: 'paper-is-dossier' });
});

it('makes a zip whose files are the very bytes, with a page that leads to them', async () => {
  const app = openApp();
  const pdf = await pdfOf('Svendebrev');
  await addFile(app, { name: 'Svendebrev <2020>.pdf', bytes: pdf });
  await addFile(app, { name: 'note.txt', bytes: 'En note' });
  const made = await make(app, { format: 'zip' });
  expect(made.fileName).toBe('Dossier_da.zip');
  const bytes = await bytesAt(app, made.path);
  expect(bytes.length).toBe(made.size);
  const files = await unzipped(bytes);
  const [page, ...names] = files.keys();
  expect(page).toBe('index.html');
  expect(names.map((name) => name.slice(0, 3))).toEqual(['01 ', '02 ']);
  const found = names.map((name) => files.get(name));
  expect(found.some((content) => content?.equals(pdf))).toBe(true);
  expect(found.some((content) => content?.toString() === 'En note')).toBe(true);
  const html = files.get('index.html')?.toString() ?? '';
  for (const name of names) expect(html).toContain(`href="./${encodeURIComponent(name)}"`);
  expect(html).not.toMatch(/<script|<2020>/);
  app.ports.passMinutes(1);
  expect((await bytesAt(app, (await make(app, { format: 'zip' })).path)).equals(bytes)).toBe(true);
});

it('ends when it is cancelled, and leaves nothing lying', async () => {
  const app = openApp();
  for (let each = 1; each <= 5; each++)
    await addFile(app, { name: `${each}.pdf`, bytes: await pdfOf(`Dokument ${each}`) });
  for (const format of ['pdf', 'zip'] as const) {
    const making = app.call('dossier.make', { task: 'long', from: allOf, format });
    await app.call('task.cancel', { task: 'long' });
    expect(await making).toEqual({ cancelled: true });
    expect(madeIn(app)).toEqual([]);
  }
  const { size } = await make(app);
  expect(size).toBeGreaterThan(0);
});

it('says so in a sentence when the thread comes to a bad end, and leaves nothing lying', async () => {
  const ports = testPorts(freshFolder());
  ports.dossierWorker = new URL('data:text/javascript,process.exit(3)');
  const app = createApp(ports);
  const call = (name: string, input: unknown) => app.dispatch(name, input, {});
  try {
    const { upload } = (await call('library.add', { name: 'a.txt', size: 1 })) as { upload: string };
    await call('library.part', { upload, bytes: new Uint8Array(1) });
    await call('library.end', { upload });
    const making = call('dossier.make', { task: 'x', from: allOf, format: 'pdf' });
    await expect(making).rejects.toMatchObject({ code: 'dossier-failed' });
    expect(readdirSync(join(ports.dataFolder, 'made'))).toEqual([]);
  } finally {
    await app.close();
  }
});

it('sends what was made for an hour, and not beyond the end of the program', async () => {
  const app = openApp();
  await addFile(app, { name: 'a.pdf', bytes: await pdfOf('A') });
  const { path } = await make(app);
  app.ports.passMinutes(59);
  expect(app.app.download(path)).toBeDefined();
  expect(madeIn(app)).toHaveLength(1);
  app.ports.passMinutes(1);
  expect(app.app.download(path)).toBeUndefined();
  expect(madeIn(app)).toEqual([]);
  const again = await make(app);
  await app.app.close();
  expect(app.app.download(again.path)).toBeUndefined();
  expect(madeIn(app)).toEqual([]);
});

it('makes no dossier of nothing', async () => {
  await expect(make(openApp())).rejects.toMatchObject({ code: 'dossier-empty' });
});

it('shows no personal data that were hidden for this time, in papers and on the cover', async () => {
  const app = openApp();
  const { id: profile } = await app.call('profile.create', { from: 'sample', language: 'da' });
  const cv = await app.call('paper.create', { profile, paper: newCv('CV', 'da') });
  const paper = newDossier('Ansøgning', 'da', [{ id: 'i1', paper: cv.id }]);
  const { id } = await app.call('paper.create', { profile, paper });
  const { items } = await app.call('share.personal', { dossier: id });
  const email = items.find(({ key }) => key.endsWith('.emails'));
  expect(email).toMatchObject({ shown: true });
  expect(email?.label).not.toBe('');
  const files = await unzipped(
    await bytesAt(app, (await make(app, { from: { paper: id }, format: 'zip' })).path),
  );
  const hidden = await make(app, { from: { paper: id }, format: 'zip', hide: items.map(({ key }) => key) });
  const without = await unzipped(await bytesAt(app, hidden.path));
  expect(files.get('01 Curriculum vitæ.pdf')?.length).toBeGreaterThan(
    without.get('01 Curriculum vitæ.pdf')?.length ?? Infinity,
  );
  const exported = await app.call('paper.export', { ids: [cv.id] });
  const safer = await app.call('paper.export', {
    ids: [cv.id],
    hide: items.map(({ key }) => key),
    smaller: true,
  });
  expect(safer.bytes.length).toBeLessThan(exported.bytes.length);
});

it.skipIf(!has('pdftotext'))('gives a CV that tells of proof the numbers of the dossier', async () => {
  const app = openApp();
  const { id: profile } = await app.call('profile.create', { from: 'sample', language: 'da' });
  const { document } = await app.call('profile.open', { id: profile });
  const entry = document.sections['work-experience'].entries[0]?.id ?? '';
  const proof = await addFile(app, { name: 'bevis.pdf', bytes: await pdfOf('Bevis') });
  await app.call('library.link', { document: proof.id, profile, section: 'work-experience', entry });
  const paper = newCv('CV', 'da');
  const cv = await app.call('paper.create', {
    profile,
    paper: { ...paper, cv: { ...paper.cv, proofs: true } },
  });
  const items = [
    { id: 'i1', paper: cv.id },
    { id: 'i2', document: proof.id },
  ];
  const { id } = await app.call('paper.create', { profile, paper: newDossier('Ansøgning', 'da', items) });
  const made = await make(app, { from: { paper: id } });
  const { text } = run('pdftotext', ['{pdf}', '-'], await bytesAt(app, made.path));
  expect(text).toMatch(/bilag 2/i);
});
