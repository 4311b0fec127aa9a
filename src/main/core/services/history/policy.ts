// When a profile's state is kept, and which kept states go when they grow old. Pure: the clock is passed in.

export interface Kept {
  id: number;
  /** An instant in UTC, ISO 8601. */
  takenAt: string;
  name: string | null;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const interval = 10 * minute;
const keepAll = day;
const keepHourly = 7 * day;

/** Whether the state that a change is about to replace has to be kept first: the last one kept is ten minutes old. */
export function snapshotDue(last: { takenAt: string } | undefined, now: Date): boolean {
  return last === undefined || now.getTime() - Date.parse(last.takenAt) >= interval;
}

/**
 * The snapshots that can go: of the last day all stay, of the last week the newest of each hour, of earlier times the newest
 * of each day (in UTC). The very first one always stays: it is what was imported or created. So does what has a name.
 * `snapshots`: newest first.
 */
export function snapshotsToThin(snapshots: readonly Kept[], now: Date): number[] {
  const seen = new Set<string>();
  const automatic = snapshots.slice(0, -1).filter(({ name }) => name === null);
  return automatic.flatMap(({ id, takenAt }) => {
    const age = now.getTime() - Date.parse(takenAt);
    if (age < keepAll) return [];
    const slot = takenAt.slice(0, age < keepHourly ? hourOf : dayOf);
    if (seen.has(slot)) return [id];
    seen.add(slot);
    return [];
  });
}

/** Letters of an ISO instant up to the hour, and up to the day. */
const hourOf = '2026-03-01T14'.length;
const dayOf = '2026-03-01'.length;
