import { expect, it } from 'vitest';
import { defaultCv } from '#shared/model/cv.ts';
import { openApp } from '../../../../helpers/core-app.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

it('previews the pages of the export, without the data that the export carries', async () => {
  const { call } = openApp();
  const { id } = await call('profile.create', { from: 'sample', language: 'da' });
  const { document } = await call('profile.open', { id });
  const cv = defaultCv('da');
  const preview = await call('preview.render', { document, cv });
  const exported = await call('profile.export', { id, format: 'pdf', cv });

  expect(preview.missing).toEqual([]);
  expect(preview.warnings).toEqual([]);
  expect(preview.anchors.map((anchor) => anchor.id)).toContain('work-experience');
  expect(text(preview.bytes)).not.toContain('/EmbeddedFiles');
  expect(text(exported.bytes)).toContain('/EmbeddedFiles');
  // Everything before the attachments (pages, fonts, pictures, structure) is written first, and is the same.
  const pages = text(preview.bytes).slice(0, preview.bytes.length / 2);
  expect(text(exported.bytes).startsWith(pages)).toBe(true);
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
  const exported = await call('profile.export', { id, format: 'pdf', cv: defaultCv('da') });
  expect(exported.remarks).toMatchObject([{ code: 'picture-unreadable' }]);
});
