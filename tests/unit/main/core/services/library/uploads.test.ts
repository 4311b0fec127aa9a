import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CallError } from '#shared/contract/errors.ts';
import { openApp } from '../../../../../helpers/core-app.ts';
import { addFile, someBytes, wholeLibrary } from '../../../../../helpers/library.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const trouble = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CallError)) throw new Error('no trouble');
  return error.code;
};

describe('taking files in', () => {
  it.each([1, 1000, 1_048_576, 1_048_577, 3_500_000])('gives %i bytes back as they came', async (length) => {
    const opened = openApp();
    const bytes = someBytes(length);
    const { id, outcome } = await addFile(opened, { name: 'foto af bevis.bin', bytes });
    expect(outcome).toBe('added');
    const { file } = await opened.call('library.open', { id });
    expect(file).toEqual({
      name: 'foto af bevis.bin',
      mediaType: expect.any(String) as string,
      size: length,
      sha256: sha256(bytes),
    });
    const whole = await opened.call('library.bytes', { id, from: 0, count: 4_194_304 });
    expect(sha256(whole.bytes)).toBe(sha256(bytes));
    const from = Math.floor(length / 3);
    const stretch = await opened.call('library.bytes', { id, from, count: 1_500_000 });
    expect(sha256(stretch.bytes)).toBe(sha256(bytes.slice(from, from + 1_500_000)));
    const download = opened.app.download(`/library/${id}`);
    const parts: Uint8Array[] = [];
    for await (const part of download?.parts ?? []) parts.push(part);
    expect(sha256(Buffer.concat(parts))).toBe(sha256(bytes));
    expect(download).toMatchObject({ fileName: 'foto af bevis.bin', size: length });
  });

  it('stores the same content once, and says where it is', async () => {
    const opened = openApp();
    const bytes = someBytes(2_000_000);
    const first = await addFile(opened, { name: 'svendebrev.pdf', bytes });
    const again = await addFile(opened, { name: 'kopi af svendebrev.pdf', bytes });
    expect(again).toEqual({ outcome: 'known', id: first.id, title: 'svendebrev', remarks: [] });
    expect((await opened.call('library.find', wholeLibrary)).total).toBe(1);
    const check = await opened.call('library.check', { task: 'check' });
    expect(check).toEqual({ checked: 1, damaged: [], cancelled: false });
  });

  it('takes a known document out of the trash', async () => {
    const opened = openApp();
    const bytes = someBytes(10);
    const { id } = await addFile(opened, { name: 'a.bin', bytes });
    await opened.call('library.remove', { ids: [id] });
    expect(await addFile(opened, { name: 'a.bin', bytes })).toMatchObject({ outcome: 'known', id });
    expect((await opened.call('library.find', wholeLibrary)).rows.map((row) => row.id)).toEqual([id]);
  });

  it('makes a title of the name of the file, and a name that every disk takes', async () => {
    const opened = openApp();
    const named = async (name: string) => {
      const { id, title } = await addFile(opened, { name, bytes: name });
      return { title, file: (await opened.call('library.open', { id })).file?.name };
    };
    expect(await named('Eksamensbevis_2019-06.pdf')).toMatchObject({ title: 'Eksamensbevis 2019-06' });
    expect((await named('../../etc/passwd')).file).not.toContain('/');
    expect((await named(`${'langt navn '.repeat(30)}.txt`)).title.length).toBeLessThanOrEqual(200);
    expect((await named('bevis 🎓.txt')).title).toBe('bevis 🎓');
  });

  it('keeps nothing of a file that was cancelled, changed on the way, or never ended', async () => {
    const opened = openApp();
    const bytes = someBytes(3_000_000);
    const { upload } = await opened.call('library.add', { name: 'a.bin', size: bytes.length });
    await opened.call('library.part', { upload, bytes: bytes.slice(0, 2_000_000) });
    await opened.call('library.cancel', { upload });
    expect(await trouble(opened.call('library.end', { upload }))).toBe('upload-gone');

    const short = await opened.call('library.add', { name: 'b.bin', size: bytes.length });
    await opened.call('library.part', { upload: short.upload, bytes: bytes.slice(0, 2_000_000) });
    expect(await trouble(opened.call('library.end', short))).toBe('library-file-changed');

    const long = await opened.call('library.add', { name: 'c.bin', size: 10 });
    expect(
      await trouble(opened.call('library.part', { upload: long.upload, bytes: bytes.slice(0, 11) })),
    ).toBe('library-file-changed');

    const left = await opened.call('library.add', { name: 'd.bin', size: bytes.length });
    await opened.call('library.part', { upload: left.upload, bytes: bytes.slice(0, 2_000_000) });
    await opened.app.close();
    const after = openApp(opened.ports.dataFolder);
    expect((await after.call('library.find', wholeLibrary)).total).toBe(0);
    expect((await after.call('library.check', { task: 'check' })).checked).toBe(0);
  });

  it('refuses what is empty or too large, each in a sentence of its own', async () => {
    const { call } = openApp();
    expect(await trouble(call('library.add', { name: 'tom.pdf', size: 0 }))).toBe('library-file-empty');
    expect(await trouble(call('library.add', { name: 'film.mp4', size: 105_000_000 }))).toBe(
      'library-file-too-large',
    );
  });

  it('reads the text of a file in the background, and finds it', async () => {
    const opened = openApp();
    const { id } = await addFile(opened, {
      name: 'udtalelse.txt',
      bytes: 'Jonas har øget sikkerheden på værkstedet.',
    });
    await expect
      .poll(async () => (await opened.call('library.open', { id })).reading.state, { timeout: 20_000 })
      .toBe('read');
    expect((await opened.call('library.text', { id })).text).toContain('sikkerheden');
    const { rows } = await opened.call('library.find', {
      ...wholeLibrary,
      words: 'oget vaerk',
      sort: 'best',
    });
    expect(rows.map((row) => row.id)).toEqual([id]);
    expect(rows[0]?.snippet?.filter(({ match }) => match).map(({ text }) => text)).toEqual([
      'øget',
      'værkstedet',
    ]);
  });
});
