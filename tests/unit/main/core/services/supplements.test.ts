import { expect, test } from 'vitest';
import { newLibraryDocument } from '#shared/library/index.ts';
import { emptySupplement, parseSupplement, type SupplementForm } from '#shared/supplements/index.ts';
import { openApp, type TestApp } from '../../../../helpers/core-app.ts';
import { checkStructure } from '../../../../helpers/pdf-structure.ts';
import { filledForms } from '../../../../helpers/supplements.ts';

const [mobility] = filledForms.map(({ form }) => form);
if (mobility === undefined) throw new Error('no form');

const store = async ({ call }: TestApp, form: SupplementForm, title?: string) =>
  (
    await call('library.create', {
      document: {
        ...newLibraryDocument(form.kind, title === undefined ? {} : { title }),
        form: { ...form },
      },
    })
  ).id;

test('the preview is the very file', async () => {
  const opened = openApp();
  const { bytes, pages, anchors } = await opened.call('supplement.preview', { form: mobility });
  expect(pages).toBe(2);
  expect(anchors.map(({ id }) => id)).toContain('experience');
  const kept = await opened.call('supplement.keep', { id: await store(opened, mobility) });
  expect(kept.bytes).toEqual(bytes);
  expect((await checkStructure(kept.bytes)).problems).toEqual([]);
});

test('a form that is kept is the file of its document, which says what the form says', async () => {
  const opened = openApp();
  const id = await store(opened, mobility);
  const { fileName, bytes } = await opened.call('supplement.keep', { id });
  expect(fileName).toBe('Østergaard-Lund_Freja_Europass-mobilitetsbevis_da.pdf');
  const { document, file } = await opened.call('library.open', { id });
  expect(file).toMatchObject({ name: fileName, mediaType: 'application/pdf', size: bytes.length });
  expect(document.fields).toMatchObject({
    title: 'Europass-mobilitetsbevis – Freja Østergaard Lund',
    issuer: 'Erhvervsskolen Limfjord',
    issued: { year: 2026, month: 6, day: 12 },
  });
  expect(opened.events.filter(({ event }) => event === 'library.changed').length).toBeGreaterThan(1);
});

test('it can be filled in again, and its file follows', async () => {
  const opened = openApp();
  const id = await store(opened, mobility);
  await opened.call('supplement.keep', { id });
  const before = await opened.call('library.open', { id });
  expect(parseSupplement(before.document.form)).toEqual(mobility);
  opened.ports.passMinutes(1);
  const path = ['form', 'parts', 'holder', 'givenNames'];
  await opened.call('library.update', {
    id,
    revision: before.summary.revision,
    changes: [{ op: 'set', path, value: 'Ida' }],
  });
  await opened.call('supplement.keep', { id });
  const after = await opened.call('library.open', { id });
  expect(after.file?.sha256).not.toBe(before.file?.sha256);
  expect(after.document.fields.title).toBe('Europass-mobilitetsbevis – Ida Østergaard Lund');
});

test('nothing changes where the form did not', async () => {
  const opened = openApp();
  const id = await store(opened, mobility);
  await opened.call('supplement.keep', { id });
  await opened.call('supplement.keep', { id });
  const before = await opened.call('library.open', { id });
  const told = opened.events.length;
  opened.ports.passMinutes(5);
  await opened.call('supplement.keep', { id });
  expect(await opened.call('library.open', { id })).toEqual(before);
  expect(opened.events.slice(told).map(({ event }) => event)).not.toContain('library.changed');
});

test('what a person said of the document stays', async () => {
  const opened = openApp();
  const id = await store(opened, mobility, 'Mit ophold i Kiel');
  await opened.call('supplement.keep', { id });
  const { document } = await opened.call('library.open', { id });
  expect(document.fields.title).toBe('Mit ophold i Kiel');
});

test('a document without a form is told apart', async () => {
  const opened = openApp();
  const { id } = await opened.call('library.create', {
    document: newLibraryDocument('diploma', { title: 'Bevis' }),
  });
  await expect(opened.call('supplement.keep', { id })).rejects.toMatchObject({
    code: 'supplement-missing',
    params: { title: 'Bevis' },
  });
  const later = { ...emptySupplement('mobility', 'da'), version: 2 };
  const { id: newer } = await opened.call('library.create', {
    document: { ...newLibraryDocument('mobility', {}), form: later },
  });
  await expect(opened.call('supplement.keep', { id: newer })).rejects.toMatchObject({
    code: 'supplement-missing',
  });
});
