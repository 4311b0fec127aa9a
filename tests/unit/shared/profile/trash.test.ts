import { describe, expect, it } from 'vitest';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { pdfAttachments } from '#shared/formats/index.ts';
import { applyChanges, type Change } from '#shared/profile/change.ts';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import {
  deleteTrashed,
  emptyTrash,
  mostTrashed,
  restoreEntry,
  trashEntry,
  withoutTrash,
} from '#shared/profile/trash.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const jobs = 'work-experience';
const before = profileWith({
  [jobs]: {
    entries: [
      { id: 'a', employer: 'Kystbageriet' },
      { id: 'b', employer: 'Hemmelig A/S', extras: { 'europass-xml': [] } },
    ],
  },
  'custom-x': { fields: { title: 'Kurser' }, entries: [{ id: 'a', title: 'Førstehjælp' }] },
});
const removal = (id: string) => ({ newId: () => id, removedAt: '2026-03-01T10:00:00.000Z' });
const after = (document: ProfileDocument, changes: Change[]) => applyChanges(document, changes).document;
const trashed = after(before, trashEntry(before, jobs, 'b', removal('t1')));
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('an entry that is removed', () => {
  it('waits in the trash as it was, and undo takes it out again', () => {
    expect(trashed.sections[jobs].entries.map(({ id }) => id)).toEqual(['a']);
    expect(trashed.trash).toEqual([
      {
        id: 't1',
        section: jobs,
        item: before.sections[jobs].entries[1],
        removedAt: '2026-03-01T10:00:00.000Z',
      },
    ]);
    const { document, inverse } = applyChanges(before, trashEntry(before, jobs, 'b', removal('t1')));
    expect(after(document, inverse).sections).toEqual(before.sections);
    expect(after(document, inverse).trash).toEqual([]);
  });

  it('survives being stored and read', () => {
    expect(parseProfile(JSON.parse(JSON.stringify(trashed)))).toEqual(trashed);
  });

  it('comes back whole, under another id where its own is taken', () => {
    const back = after(trashed, restoreEntry(trashed, 't1'));
    expect(back.sections).toEqual(before.sections);
    expect(back.trash).toEqual([]);
    const taken = after(trashed, [
      { op: 'insert', path: ['sections', jobs, 'entries'], item: { id: 'b', employer: 'Ny' } },
    ]);
    expect(after(taken, restoreEntry(taken, 't1')).sections[jobs].entries.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'b-2',
    ]);
  });

  it('brings its custom section back with its title', () => {
    const without = after(before, [
      ...trashEntry(before, 'custom-x', 'a', removal('t2')),
      { op: 'set', path: ['sections', 'custom-x'] },
    ]);
    expect(without.sections['custom-x']).toBeUndefined();
    expect(after(without, restoreEntry(without, 't2')).sections['custom-x']).toEqual(
      before.sections['custom-x'],
    );
  });

  it('stays where nobody knows its section, and can be deleted for good', () => {
    const item = { id: 'e', any: 'thing' };
    const later = parseProfile({
      ...before,
      trash: [{ id: 't', section: 'voyages', item, removedAt: '2026-03-01T10:00:00Z' }],
    });
    expect(restoreEntry(later, 't')).toEqual([]);
    expect(later.trash?.[0]?.item).toEqual(item);
    expect(after(later, deleteTrashed(later, 't')).trash).toEqual([]);
    expect(deleteTrashed(later, 'other')).toEqual([]);
  });

  it('that is none is none', () => {
    expect(trashEntry(before, jobs, 'nobody', removal('t'))).toEqual([]);
    expect(restoreEntry(before, 't')).toEqual([]);
    expect(emptyTrash(before)).toEqual([]);
  });
});

describe('the trash', () => {
  it('is emptied, and filled again by undo', () => {
    const { document, inverse } = applyChanges(trashed, emptyTrash(trashed));
    expect(document).not.toHaveProperty('trash');
    expect(after(document, inverse)).toEqual(trashed);
  });

  it('holds so many and no more, and lets the oldest go', () => {
    const entries = Array.from({ length: mostTrashed + 3 }, (_, index) => ({ id: `e${index}` }));
    let document = profileWith({ [jobs]: { entries } });
    for (const { id } of entries)
      document = after(document, trashEntry(document, jobs, id, removal(`t-${id}`)));
    expect(document.trash).toHaveLength(mostTrashed);
    expect(document.trash?.[0]?.id).toBe('t-e3');
    expect(document.trash?.at(-1)?.id).toBe(`t-e${mostTrashed + 2}`);
  });

  it.each([
    ['an entry that does not fit its section', { item: { id: 'e', period: 'i går' } }],
    ['a custom entry that does not fit', { section: 'custom-a', item: { id: 'e', title: 7 } }],
    ['no entry', { item: undefined }],
    ['an instant that is none', { removedAt: 'i går' }],
  ])('is refused with %s', (_, wrong) => {
    const good = { id: 't', section: jobs, item: { id: 'e' }, removedAt: '2026-03-01T10:00:00Z' };
    expect(() => parseProfile({ ...before, trash: [good] })).not.toThrow();
    expect(() => parseProfile({ ...before, trash: [{ ...good, ...wrong }] })).toThrow('trash/0');
  });

  it('never leaves the computer', () => {
    const files = [
      eurofolio.write?.(trashed, new Map()).bytes,
      europassXml.write?.(trashed, new Map()).bytes,
      ...pdfAttachments(trashed, new Map()).map(({ bytes }) => bytes),
    ].map(decode);
    expect(files).toHaveLength(4);
    for (const file of files) {
      expect(file).toContain('Kystbageriet');
      expect(file).not.toContain('Hemmelig');
      expect(file).not.toContain('"trash"');
    }
    expect(withoutTrash(trashed)).not.toHaveProperty('trash');
  });

  it('is not taken over from a file that has one', () => {
    const text = decode(eurofolio.write?.(before, new Map()).bytes);
    const smuggled = text.replace('"extras":{}}', `"extras":{},"trash":${JSON.stringify(trashed.trash)}}`);
    expect(smuggled).toContain('"trash":[{');
    const { document } = eurofolio.read(new TextEncoder().encode(smuggled), formatPorts);
    expect(document).toEqual(before);
  });
});
