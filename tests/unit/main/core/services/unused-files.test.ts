import { expect, it } from 'vitest';
import { openApp, type TestApp } from '../../../../helpers/core-app.ts';

const day = 24 * 60;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const photo = ['sections', 'personal-information', 'fields', 'photo'];
const put = ({ call }: TestApp) => call('file.put', { mediaType: 'image/png', bytes: png });

/** Ends the program and starts it so many days (from the first day of all) later. */
async function startedAgain({ app, ports }: TestApp, days: number): Promise<TestApp> {
  await app.close();
  return openApp(ports.dataFolder, days * day);
}
const isThere = ({ call }: TestApp, file: string) =>
  call('file.get', { file }).then(
    () => true,
    (error: unknown) => {
      expect(error).toMatchObject({ code: 'file-missing' });
      return false;
    },
  );
async function use({ call }: TestApp, id: string, value: unknown) {
  const { revision } = (await call('profile.open', { id })).summary;
  await call('profile.update', { id, revision, changes: [{ op: 'set', path: photo, value }] });
}

it('goes a week after it was found unused, and not at the first start, however late', async () => {
  const first = openApp();
  const { file } = await put(first);
  const found = await startedAgain(first, 30);
  expect(await isThere(found, file)).toBe(true);
  const soon = await startedAgain(found, 36.9);
  expect(await isThere(soon, file)).toBe(true);
  const late = await startedAgain(soon, 37);
  expect(await isThere(late, file)).toBe(false);
});

it('stays when it is used again', async () => {
  const first = openApp();
  const { id } = await first.call('profile.create', { from: 'empty', language: 'da' });
  const { file } = await put(first);
  const found = await startedAgain(first, 1);
  await use(found, id, { file });
  const used = await startedAgain(found, 20);
  expect(await isThere(used, file)).toBe(true);
});

it('stays when it is put again', async () => {
  const first = openApp();
  const { file } = await put(first);
  const found = await startedAgain(first, 1);
  await put(found);
  expect(await isThere(await startedAgain(found, 9), file)).toBe(true);
});

it('stays when the clock went wrong', async () => {
  const first = openApp();
  const { file } = await put(first);
  const ahead = await startedAgain(first, 1000);
  const back = await startedAgain(ahead, 1);
  const again = await startedAgain(back, 7.9);
  expect(await isThere(again, file)).toBe(true);
  expect(await isThere(await startedAgain(again, 8), file)).toBe(false);
});

it('stays as long as an earlier version of a profile in the trash shows it', async () => {
  const first = openApp();
  const { id } = await first.call('profile.create', { from: 'sample', language: 'da' });
  const { document } = await first.call('profile.open', { id });
  const file = document.sections['personal-information'].fields.photo?.file ?? '';
  await use(first, id, undefined);
  await first.call('profile.remove', { id });
  const second = await startedAgain(first, 1);
  const third = await startedAgain(second, 100);
  expect(await isThere(third, file)).toBe(true);
});
