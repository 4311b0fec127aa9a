import { expect, it } from 'vitest';
import { openApp } from '../../../../../helpers/core-app.ts';
import { addFile } from '../../../../../helpers/library.ts';

it('makes one PDF of all documents in use', async () => {
  const app = openApp();
  await addFile(app, { name: 'svendebrev.txt', bytes: 'x' });
  await addFile(app, { name: 'note.txt', bytes: 'En note' });
  const made = await app.call('dossier.make', { task: 'x', from: { language: 'da', documents: [] }, format: 'pdf' });
  if (made.cancelled) throw new Error('cancelled');
  expect(app.ports.bugs).toEqual([]);
  expect(made).toMatchObject({ fileName: 'Dossier_da.pdf' });
  const download = app.app.download(made.path);
  expect(download?.size).toBe(made.size);
  console.log(made);
});
