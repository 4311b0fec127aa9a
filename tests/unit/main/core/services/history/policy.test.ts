import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  snapshotDue,
  snapshotsToThin,
  type Kept,
} from '../../../../../../src/main/core/services/history/policy.ts';

const now = new Date('2026-03-31T12:00:00.000Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const hours = 60;
const days = 24 * hours;
/** Newest first, as the table lists them; ids count up with time. */
const snapshots = (...agesInMinutes: number[]): Kept[] =>
  agesInMinutes.map((age, index) => ({ id: agesInMinutes.length - index, takenAt: ago(age), name: null }));
const left = (all: Kept[]) => {
  const gone = snapshotsToThin(all, now);
  return all.filter(({ id }) => !gone.includes(id));
};

describe('a snapshot', () => {
  it('is due ten minutes after the last one', () => {
    expect(snapshotDue(undefined, now)).toBe(true);
    expect(snapshotDue({ takenAt: ago(9.9) }, now)).toBe(false);
    expect(snapshotDue({ takenAt: ago(10) }, now)).toBe(true);
  });
});

describe('old snapshots', () => {
  it('all stay for a day', () => {
    const all = snapshots(...Array.from({ length: 140 }, (_, index) => index * 10));
    expect(left(all)).toEqual(all);
  });

  it('stay once an hour for a week: the newest of each', () => {
    const all = snapshots(30 * hours + 1, 30 * hours + 20, 30 * hours + 50, 31 * hours + 1, 200 * days);
    expect(left(all).map(({ id }) => id)).toEqual([5, 2, 1]);
  });

  it('stay once a day after that', () => {
    const all = snapshots(8 * days, 8 * days + 3 * hours, 8 * days + 6 * hours, 9 * days, 200 * days);
    expect(left(all).map(({ id }) => id)).toEqual([5, 2, 1]);
  });

  it('never lose the first one, which is what was imported', () => {
    const all = snapshots(20 * days, 20 * days + 10);
    expect(left(all)).toEqual(all);
  });

  it('stay when they have a name, and take no place from others', () => {
    const all = snapshots(30 * hours, 30 * hours + 1, 30 * hours + 2, 30 * hours + 3, 200 * days);
    const named = all.map((one) => (one.id === 5 || one.id === 3 ? { ...one, name: 'Sent to Novo' } : one));
    expect(left(named).map(({ id }) => id)).toEqual([5, 4, 3, 1]);
  });

  it('come to the same however often they are thinned, and never lose the newest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 * days }), { minLength: 1, maxLength: 60 }),
        (ages) => {
          const all = snapshots(...ages.sort((a, b) => a - b));
          const once = left(all);
          expect(left(once)).toEqual(once);
          expect(once[0]).toEqual(all[0]);
          expect(once.at(-1)).toEqual(all.at(-1));
        },
      ),
    );
  });
});
