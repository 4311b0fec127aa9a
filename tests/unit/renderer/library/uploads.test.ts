import { describe, expect, it, vi } from 'vitest';
import type { CallName, Input, Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { asCallError, CallError } from '#shared/contract/errors.ts';
import type { Upload } from '../../../../src/renderer/src/library/upload.svelte.ts';
import { Uploads } from '../../../../src/renderer/src/library/uploads.svelte.ts';
import { openApp, type TestApp } from '../../../helpers/core-app.ts';

const megabyte = 1024 * 1024;

/** A window's way to the core, which can break, and which notes what is called. */
function windowOf({ app }: TestApp) {
  const line = { down: false, calls: [] as CallName[], underWay: 0, most: 0 };
  const client: Client = {
    call: async <N extends CallName>(name: N, input: Input<N>) => {
      line.calls.push(name);
      if (line.down) throw new CallError({ code: 'host-gone' });
      if (name === 'library.add') line.most = Math.max(line.most, (line.underWay += 1));
      if (name === 'library.end' || name === 'library.cancel') line.underWay -= 1;
      try {
        return (await app.dispatch(name, input, { window: 'w' })) as Output<N>;
      } catch (error) {
        throw asCallError(error) ?? error;
      }
    },
    subscribe: (listener) => app.subscribe(listener),
  };
  return { uploads: new Uploads(client), line };
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer> = name): File =>
  new File([content], name);

/** A file that is taken away after so many bytes were read. */
function vanishing(name: string, after: number): File {
  const whole = new File([new Uint8Array(3 * megabyte)], name);
  const slice = whole.slice.bind(whole);
  whole.slice = (from = 0, to = whole.size) => {
    const part = slice(from, to);
    if (from >= after) {
      part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    }
    return part;
  };
  return whole;
}

const done = (uploads: Uploads): Promise<void> =>
  vi.waitFor(() => expect(uploads.underWay).toBe(0), { timeout: 20_000, interval: 5 });
const states = (uploads: Uploads): string[] => uploads.list.map(({ state }) => state.kind);

async function withProfile() {
  const app = openApp();
  const { id } = await app.call('profile.create', { from: 'empty', language: 'da' });
  const stored = async () => {
    const { rows } = await app.call('library.find', { filter: {}, sort: 'title', from: 0, count: 100 });
    return rows;
  };
  return { ...windowOf(app), app, profile: id, stored };
}

describe('files on their way into the library', () => {
  it('are sent in parts, four side by side, and stored with the kind that their name says', async () => {
    const { uploads, line, profile, stored } = await withProfile();
    const large = new Uint8Array(2.5 * megabyte).fill(65);
    uploads.add(
      [file('cv.txt'), file('svendebrev.txt', large), file('c.txt'), file('d.txt'), file('e.txt')],
      profile,
    );
    expect(states(uploads)).toEqual(['sending', 'sending', 'sending', 'sending', 'waiting']);
    await done(uploads);
    expect(states(uploads)).toEqual(['added', 'added', 'added', 'added', 'added']);
    expect(line.most).toBe(4);
    expect(line.calls.filter((call) => call === 'library.part')).toHaveLength(7);
    const rows = await stored();
    expect(rows.map(({ file, kind }) => [file?.name, kind])).toEqual(
      expect.arrayContaining([
        ['cv.txt', 'paper'],
        ['svendebrev.txt', 'diploma'],
      ]),
    );
    expect(rows.find(({ kind }) => kind === 'diploma')?.file?.size).toBe(large.length);
  });

  it('tell what is there already', async () => {
    const { uploads, profile, stored } = await withProfile();
    uploads.add([file('one.txt', 'the same words')], profile);
    await done(uploads);
    uploads.add([file('two.txt', 'the same words')], profile);
    await done(uploads);
    const [first] = await stored();
    expect(uploads.list.map(({ state }) => state)).toMatchObject([{ kind: 'known', id: first?.id }]);
  });

  it('have each their own trouble, and do not stop those behind', async () => {
    const { uploads, line, profile, stored } = await withProfile();
    uploads.add([file('empty.txt', ''), vanishing('gone.txt', megabyte), file('good.txt')], profile);
    await done(uploads);
    expect(states(uploads)).toEqual(['failed', 'failed', 'added']);
    const codes = uploads.list.map(({ state }) => (state.kind === 'failed' ? state.error.code : state.kind));
    expect(codes).toEqual(['library-file-empty', 'file-not-readable', 'added']);
    expect(await stored()).toHaveLength(1);
    expect(line.calls).toContain('library.cancel');
  });

  it('fail when the host is gone, and can be tried again', async () => {
    const { uploads, line, profile, stored } = await withProfile();
    line.down = true;
    uploads.add([file('a.txt'), file('b.txt'), file('c.txt')], profile);
    await done(uploads);
    expect(states(uploads)).toEqual(['failed', 'failed', 'failed']);
    line.down = false;
    for (const upload of uploads.list) uploads.retry(upload);
    await done(uploads);
    expect(states(uploads)).toEqual(['added', 'added', 'added']);
    expect(await stored()).toHaveLength(3);
  });

  it('can be given up, one or all, and nothing of them stays', async () => {
    const { uploads, profile, stored } = await withProfile();
    const large = new Uint8Array(3 * megabyte);
    uploads.add([file('a.bin', large), file('b.txt'), file('c.txt'), file('d.txt')], profile);
    const [first, , third] = uploads.list as [Upload, Upload, Upload, Upload];
    uploads.cancel(third);
    uploads.cancel(first);
    await done(uploads);
    expect(states(uploads)).toEqual(['cancelled', 'added', 'cancelled', 'added']);
    expect((await stored()).map(({ file }) => file?.name).sort()).toEqual(['b.txt', 'd.txt']);
    uploads.add([file('e.txt'), file('f.txt'), file('g.txt')], profile);
    uploads.cancelAll();
    await done(uploads);
    expect(states(uploads)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(await stored()).toHaveLength(2);
  });

  it('keep the kind that was chosen while they were on their way', async () => {
    const { uploads, profile, stored } = await withProfile();
    uploads.add([file('scan.bin', new Uint8Array(2 * megabyte))], profile);
    const [upload] = uploads.list as [Upload];
    expect(upload.kind).toBe('other');
    upload.kind = 'reference';
    await done(uploads);
    await vi.waitFor(async () => expect((await stored())[0]?.kind).toBe('reference'));
  });

  it('leave the list when it is put away, not before all are done', async () => {
    const { uploads, profile } = await withProfile();
    uploads.add([file('a.txt')], profile);
    uploads.clear();
    expect(uploads.list).toHaveLength(1);
    uploads.add([file('b.txt')], profile);
    expect(uploads.list).toHaveLength(2);
    await done(uploads);
    uploads.clear();
    expect(uploads.list).toEqual([]);
  });

  it('tell those who listen', async () => {
    const { uploads, profile } = await withProfile();
    let stored = 0;
    const end = uploads.onstored(() => (stored += 1));
    uploads.add([file('a.txt'), file('empty.txt', ''), file('b.txt')], profile);
    await done(uploads);
    expect(stored).toBe(2);
    end();
  });
});
