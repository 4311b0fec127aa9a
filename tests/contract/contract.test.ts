// What every window can rely on, whatever carries its calls.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppEvent, CallName, Input } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { CallError } from '#shared/contract/errors.ts';
import { shownProfile } from '#shared/document/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { newCv, newLetter } from '#shared/papers/index.ts';
import type { Change } from '#shared/profile/change.ts';
import { carriers, type Carried } from '../helpers/carriers.ts';
import { program, testPorts, type TestPorts } from '../helpers/core.ts';
import { freshFolder } from '../helpers/folder.ts';

vi.mock('electron', async () => (await import('../helpers/ipc-pair.ts')).rendererSide);

const sample = new Uint8Array(readFileSync(join(program.resources, 'sample/profile.da.json')));
const jobs = ['sections', 'work-experience', 'entries'];
const addJob = (id: string): Change => ({ op: 'insert', path: jobs, item: { id } });

describe.each(Object.entries(carriers))('over %s', (_name, carry) => {
  let ports: TestPorts;
  let carried: Carried;
  let client: Client;

  beforeEach(async () => {
    ports = testPorts(freshFolder());
    carried = await carry(ports);
    client = carried.open('first');
  });
  afterEach(async () => {
    await carried.close();
    expect(ports.bugs).toEqual([]);
  });

  const create = () => client.call('profile.create', { from: 'empty', language: 'da' });
  const trouble = async (call: Promise<unknown>): Promise<CallError> => {
    const error = await call.then(
      () => new Error('it worked'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof CallError)) throw error;
    return error;
  };
  /** A call as no window of ours would make it. */
  const wrong = (name: string, input: unknown) => client.call(name as CallName, input as Input<CallName>);

  it('answers what was asked', async () => {
    const info = await client.call('app.info', {});
    expect(info.dataFolder).toBe(ports.dataFolder);
    expect(await client.call('profile.list', {})).toEqual([]);
  });

  it('saves a change and gives it back', async () => {
    const { id, revision } = await create();
    const saved = await client.call('profile.update', { id, revision, changes: [addJob('job-1')] });
    expect(saved.revision).toBe(revision + 1);
    const { document, summary } = await client.call('profile.open', { id });
    expect(summary).toEqual(saved);
    expect(document.sections['work-experience'].entries).toEqual([{ id: 'job-1' }]);
  });

  it('keeps several profiles: names, copies, archive, trash, and away for good', async () => {
    const { id } = await create();
    const renamed = await client.call('profile.rename', { id, label: 'Anne' });
    expect(renamed).toMatchObject({ name: 'Anne', label: 'Anne', person: '', archived: false });
    const copy = await client.call('profile.duplicate', { id, language: 'en' });
    expect(copy.name).toBe('Anne (copy)');
    const archived = await client.call('profile.archive', { id: copy.id, archived: true });
    expect(await client.call('profile.list', {})).toEqual([renamed]);
    expect(await client.call('profile.list', { archived: true })).toEqual([archived]);
    const second = carried.open('second');
    const heard: AppEvent[] = [];
    second.subscribe((event) => heard.push(event));
    await carried.listening();
    await client.call('profile.remove', { id: copy.id });
    expect(await client.call('profile.list', { removed: true })).toEqual([archived]);
    expect((await client.call('profile.purge', { id: copy.id })).papers).toHaveLength(1);
    expect(await client.call('profile.list', { removed: true })).toEqual([]);
    await vi.waitFor(() => expect(heard).toContainEqual({ event: 'profiles.changed', by: 'first' }));
    expect(await trouble(client.call('profile.purge', { id }))).toMatchObject({
      code: 'profile-in-use',
      params: { name: 'Anne' },
    });
  });

  it('keeps the papers of a profile', async () => {
    const { id: profile } = await create();
    const made = await client.call('paper.create', { profile, paper: newLetter('Novo', 'da') });
    const changes: Change[] = [{ op: 'set', path: ['letter', 'subject'], value: 'Elektriker' }];
    const saved = await client.call('paper.update', { id: made.id, revision: 1, changes });
    expect(saved).toMatchObject({ ...made, revision: 2, changedAt: saved.changedAt });
    const { paper, summary } = await client.call('paper.open', { id: made.id });
    expect(summary).toEqual(saved);
    expect(paper).toMatchObject({ kind: 'letter', name: 'Novo', letter: { subject: 'Elektriker' } });
    const late = await trouble(client.call('paper.update', { id: made.id, revision: 1, changes }));
    expect(late).toMatchObject({ code: 'conflict', params: { revision: 2 } });

    const copy = await client.call('paper.duplicate', { id: made.id, name: 'Novo 2' });
    const list = await client.call('paper.list', { profile });
    expect(list.map(({ name }) => name).sort()).toEqual(['CV', 'Novo', 'Novo 2']);
    await client.call('paper.remove', { id: copy.id });
    expect(await trouble(client.call('paper.open', { id: copy.id }))).toMatchObject({
      code: 'paper-removed',
    });
    expect(await client.call('paper.list', { profile, removed: true })).toEqual([copy]);
    await client.call('paper.recover', { id: copy.id });
    await client.call('paper.remove', { id: copy.id });
    await client.call('paper.purge', { id: copy.id });
    expect(await trouble(client.call('paper.recover', { id: copy.id }))).toMatchObject({
      code: 'paper-missing',
    });
    const large = { op: 'set' as const, path: ['letter', 'subject'], value: 'x'.repeat(1_100_000) };
    const refused = client.call('paper.update', { id: made.id, revision: 2, changes: [large] });
    expect(await trouble(refused)).toMatchObject({ code: 'paper-too-large', params: { megabytes: 1 } });
  });

  it('keeps versions under names', async () => {
    const { id } = await create();
    const kept = await client.call('profile.keep', { id, name: 'Sendt' });
    const renamed = await client.call('snapshot.rename', {
      profile: id,
      snapshot: kept.id,
      name: 'Sendt til Novo',
    });
    expect((await client.call('profile.history', { id }))[0]).toEqual(renamed);
    await client.call('snapshot.remove', { profile: id, snapshot: kept.id });
    const gone = await trouble(client.call('profile.restore', { id, snapshot: kept.id }));
    expect(gone).toMatchObject({ code: 'snapshot-missing' });
  });

  it('carries bytes both ways unharmed', async () => {
    const png = new Uint8Array([
      0x89,
      0x50,
      0x4e,
      0x47,
      0x0d,
      0x0a,
      0x1a,
      0x0a,
      ...Array.from({ length: 256 }, (_, i) => i),
    ]);
    const { file } = await client.call('file.put', { mediaType: 'image/png', bytes: png });
    expect(await client.call('file.get', { file })).toEqual({ mediaType: 'image/png', bytes: png });
  });

  it('imports a file and exports it as PDF, Europass XML and native document', async () => {
    const imported = await client.call('profile.import', { name: 'profile.da.json', bytes: sample });
    expect(imported.format).toBe('eurofolio');
    const { id } = imported.summary;
    const { document } = await client.call('profile.open', { id });
    const ids = (await client.call('paper.list', { profile: id })).map((paper) => paper.id);
    const pdf = await client.call('paper.export', { ids });
    const native = await client.call('profile.export', { id, format: 'eurofolio' });
    // A CV carries what it shows: what a section leaves off the paper stays at home.
    const shown = shownProfile(document, defaultCv('da'));
    for (const { exported, expected } of [
      { exported: pdf, expected: shown },
      { exported: native, expected: document },
    ]) {
      expect(exported.fileName).toMatch(/^Mikkelsen_Ingrid-Toft_CV_da\.(pdf|json)$/);
      const again = await client.call('profile.import', { name: exported.fileName, bytes: exported.bytes });
      expect((await client.call('profile.open', { id: again.summary.id })).document).toEqual(expected);
    }
    const xml = await client.call('profile.export', { id, format: 'europass-xml' });
    expect(new TextDecoder().decode(xml.bytes.slice(0, 400))).toContain('Candidate');
  });

  it('renders a draft that was never saved', async () => {
    const { id } = await create();
    const { document } = await client.call('profile.open', { id });
    const preview = await client.call('preview.render', { document, papers: [newCv('', 'da')] });
    expect(new TextDecoder().decode(preview.bytes.slice(0, 5))).toBe('%PDF-');
    expect(preview.pages).toBe(1);
  });

  it('says what is wrong as a code with parameters', async () => {
    const { id, revision } = await create();
    await client.call('profile.update', { id, revision, changes: [addJob('job-1')] });
    const late = await trouble(client.call('profile.update', { id, revision, changes: [addJob('job-2')] }));
    expect(late).toMatchObject({ code: 'conflict', params: { revision: revision + 1 } });
    expect(await trouble(client.call('profile.open', { id: 'nobody' }))).toMatchObject({
      code: 'profile-missing',
    });
    const text = new TextEncoder().encode('just a letter');
    expect(await trouble(client.call('profile.import', { name: 'a.txt', bytes: text }))).toMatchObject({
      code: 'file-unknown',
    });
  });

  it('refuses what is no call, and input of another shape', async () => {
    for (const call of [
      wrong('profile.destroy', {}),
      wrong('toString', {}),
      wrong('profile.open', {}),
      wrong('profile.open', { id: '../../etc/passwd' }),
      wrong('profile.open', { id: 'x', more: 1 }),
      wrong('profile.update', { id: 'x', revision: 1, changes: [{ op: 'eval', path: [] }] }),
      wrong('file.put', { mediaType: 'image/png', bytes: 'no bytes' }),
      wrong('settings.set', { theme: 'pink' }),
      wrong('profile.list', { archived: 'yes' }),
      wrong('profile.rename', { id: 'x' }),
      wrong('profile.duplicate', { id: 'x', language: 'sv' }),
      wrong('paper.create', { profile: 'x', paper: { kind: 'poem' } }),
      wrong('app.info', null),
    ]) {
      expect(await trouble(call)).toMatchObject({ code: 'bad-request' });
    }
  });

  it('tells the other windows what one has done, and not that one', async () => {
    const heard: Record<string, AppEvent[]> = { first: [], second: [] };
    const second = carried.open('second');
    const stop = client.subscribe((event) => heard['first']?.push(event));
    second.subscribe((event) => heard['second']?.push(event));
    await carried.listening();
    const { id, revision } = await create();
    const settings = await second.call('settings.set', { theme: 'dark' });
    await vi.waitFor(() => {
      expect(heard['second']).toEqual([{ event: 'profile.changed', id, revision, by: 'first' }]);
      expect(heard['first']).toEqual([{ event: 'settings.changed', settings, by: 'second' }]);
    });
    stop();
    await second.call('settings.set', { theme: 'light' });
    await second.call('settings.get', {});
    expect(heard['first']).toHaveLength(1);
  });

  it('answers calls that overlap, each with its own', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, create));
    const opened = await Promise.all(made.map(({ id }) => client.call('profile.open', { id })));
    expect(opened.map(({ summary }) => summary.id)).toEqual(made.map(({ id }) => id));
  });

  it('keeps all of a text, whatever its characters', async () => {
    const text = 'Ærø, Ελλάδα, България, \u{1F600}, \u0000\u0007, "__proto__", \u2028 \\ \uFFFF';
    const { id, revision } = await create();
    const path = ['sections', 'personal-information', 'fields', 'headline'];
    await client.call('profile.update', { id, revision, changes: [{ op: 'set', path, value: text }] });
    const { document } = await client.call('profile.open', { id });
    expect(document.sections['personal-information'].fields.headline).toBe(text);
  });

  it('makes a dossier of what is in the library, and tells how far it is', async () => {
    const heard: AppEvent[] = [];
    client.subscribe((event) => void heard.push(event));
    await carried.listening();
    const from = { language: 'da', documents: [] };
    const bytes = new TextEncoder().encode('En note');
    const { upload } = await client.call('library.add', { name: 'note.txt', size: bytes.length });
    await client.call('library.part', { upload, bytes });
    const { id } = await client.call('library.end', { upload });
    expect(await client.call('dossier.plan', { from })).toMatchObject({
      parts: [{ id, number: 1, state: 'ready' }],
    });
    const made = await client.call('dossier.make', { task: 'note', from, format: 'zip' });
    expect(made).toMatchObject({
      cancelled: false,
      fileName: 'Dossier_da.zip',
      parts: [{ id, outcome: 'enclosed' }],
    });
    await vi.waitFor(() => expect(heard.map(({ event }) => event)).toContain('task.progress'));
    expect(await trouble(wrong('dossier.make', { task: 'note', from: {}, format: 'pdf' }))).toMatchObject({
      code: 'bad-request',
    });
  });
});
