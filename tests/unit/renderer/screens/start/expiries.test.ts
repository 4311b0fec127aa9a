import { describe, expect, it } from 'vitest';
import type { LibraryRow } from '#shared/contract/api.ts';
import { expiriesOf, seenToo } from '../../../../../src/renderer/src/screens/start/expiries.ts';

const row = (id: string, expires: LibraryRow['expires']): LibraryRow => ({
  id,
  kind: 'training-certificate',
  title: id,
  issuer: '',
  issued: null,
  expires,
  validity: null,
  eqf: null,
  tags: [],
  file: null,
  links: 0,
  reading: 'none',
});
const today = new Date(2027, 2, 30, 23, 30);
const rows = [
  row('over', { year: 2026 }),
  row('soon', { year: 2027, month: 3 }),
  row('odd', { text: 'snart' }),
];

describe('what expires', () => {
  it('counts days on the calendar to the last day that its date may mean', () => {
    expect(
      expiriesOf(rows, undefined, today).map(({ row, day, daysLeft }) => [row.id, day, daysLeft]),
    ).toEqual([
      ['over', '2026-12-31', -89],
      ['soon', '2027-03-31', 1],
    ]);
  });

  it('is not told again once it was put aside, until its date changes', () => {
    const [over] = expiriesOf(rows, {}, today);
    if (over === undefined) throw new Error('nothing expires');
    const seen = seenToo({ gone: '2020-01-01', soon: '2027-01-31' }, over, rows);
    expect(seen).toEqual({ soon: '2027-01-31', over: '2026-12-31' });
    expect(expiriesOf(rows, seen, today).map(({ row }) => row.id)).toEqual(['soon']);
  });
});
