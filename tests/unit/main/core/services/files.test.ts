import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { openApp } from '../../../../helpers/core-app.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

it('stores a picture once, under the hash of its content', async () => {
  const { call } = openApp();
  const { file } = await call('file.put', { mediaType: 'image/png', bytes: png });
  expect(file).toBe(createHash('sha256').update(png).digest('hex'));
  expect(await call('file.put', { mediaType: 'image/png', bytes: png })).toEqual({ file });
});

it('believes the content, not what it is called', async () => {
  const { call } = openApp();
  const { file } = await call('file.put', { mediaType: 'text/html', bytes: png });
  expect((await call('file.get', { file })).mediaType).toBe('image/png');
});

it.each([
  ['a web page', new TextEncoder().encode('<script>alert(1)</script>'), 'picture-unknown'],
  ['nothing', new Uint8Array(), 'picture-unknown'],
  ['a picture beyond all measure', new Uint8Array(21 * 1024 * 1024), 'picture-too-large'],
])('refuses %s', async (_name, bytes, code) => {
  const { call } = openApp();
  await expect(call('file.put', { mediaType: 'image/png', bytes })).rejects.toMatchObject({ code });
});

it('says when it does not have a picture', async () => {
  const { call } = openApp();
  await expect(call('file.get', { file: '0'.repeat(64) })).rejects.toMatchObject({ code: 'file-missing' });
});
