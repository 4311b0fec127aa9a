import { expect, it } from 'vitest';
import { defaultCv } from '#shared/model/cv.ts';
import { newCv } from '#shared/papers/index.ts';
import { openApp } from '../../../../helpers/core-app.ts';
import { fullLetter } from '../../../../helpers/letters.ts';

it('previews the pages of the export, without the data that the export carries', async () => {
  const { call } = openApp();
  const { id } = await call('profile.create', { from: 'sample', language: 'da' });
  const { document } = await call('profile.open', { id });
  const papers = await call('paper.list', { profile: id });
  const { paper } = await call('paper.open', { id: papers[0]?.id ?? '' });
  if (paper.kind !== 'cv') throw new Error('the first paper is a CV');
  const preview = await call('preview.render', { document, papers: [paper] });
  const exported = await call('paper.export', { ids: papers.map((one) => one.id) });

  expect(preview.missing).toEqual([]);
  expect(preview.warnings).toEqual([]);
  expect(preview.anchors.map((anchor) => anchor.id)).toContain('work-experience');
  // Pages, fonts and pictures are written first: they are the same, byte for byte.
  const half = preview.bytes.length / 2;
  expect(Buffer.compare(preview.bytes.slice(0, half), exported.bytes.slice(0, half))).toBe(0);
  const read = (bytes: Uint8Array) => call('profile.import', { name: 'cv.pdf', bytes });
  expect((await read(exported.bytes)).format).toBe('europass-pdf');
  await expect(read(preview.bytes)).rejects.toMatchObject({ code: 'pdf-without-profile' });
});

it('warns of a photo that is not in the library, and exports without it', async () => {
  const { call } = openApp();
  const { id, revision } = await call('profile.create', { from: 'empty', language: 'da' });
  const path = ['sections', 'personal-information', 'fields', 'photo'];
  await call('profile.update', {
    id,
    revision,
    changes: [{ op: 'set', path, value: { file: 'a'.repeat(64) } }],
  });
  const papers = await call('paper.list', { profile: id });
  const exported = await call('paper.export', { ids: papers.map((one) => one.id) });
  expect(exported.remarks).toMatchObject([{ code: 'picture-unreadable' }]);
});

it('exports a letter with a CV as one file, named after both, that holds what the CV shows', async () => {
  const { call } = openApp();
  const { id } = await call('profile.create', { from: 'sample', language: 'da' });
  const letter = await call('paper.create', { profile: id, paper: fullLetter() });
  const cv = await call('paper.create', {
    profile: id,
    paper: { ...newCv('', 'da'), cv: { ...defaultCv('da'), hiddenSections: { 'about-me': true } } },
  });
  const alone = await call('paper.export', { ids: [letter.id] });
  expect(alone.fileName).toBe('Mikkelsen_Ingrid-Toft_Ansøgning_da.pdf');
  const both = await call('paper.export', { ids: [letter.id, cv.id] });
  expect(both).toMatchObject({
    fileName: 'Mikkelsen_Ingrid-Toft_Ansøgning_CV_da.pdf',
    remarks: [{ code: 'data-partial' }],
  });

  const read = (bytes: Uint8Array) => call('profile.import', { name: 'x.pdf', bytes });
  await expect(read(alone.bytes)).rejects.toMatchObject({ code: 'pdf-without-profile' });
  const { summary } = await read(both.bytes);
  const { document } = await call('profile.open', { id: summary.id });
  expect(document.sections['about-me'].fields).toEqual({});
  expect(document.sections['work-experience'].entries.length).toBeGreaterThan(0);
});
