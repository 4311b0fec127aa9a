// What is different between two records of the same fields. Part of compare.ts.
import type { Field, Fields } from '../model/field.ts';
import { held, type HeldField, type ListItemValues, type Values } from '../model/held.ts';
import type { Block } from '../model/rich-text.ts';
import { matched } from './compare-lists.ts';

/** A field that holds something else than before. What is undefined held or holds nothing. */
export interface FieldDifference {
  /** From the record: keys, and ids within lists. An item of a list that came or went as a whole ends it with its id. */
  path: readonly string[];
  /**
   * Of the innermost field. `list`: its items stand in another order, and `before` and `after` are the ids of those that
   * both have. `item`: a whole item of a list. `unknown`: nothing that this version has a field for.
   */
  kind: Field['kind'] | 'item' | 'unknown';
  before: unknown;
  after: unknown;
}

/** The differences of two records: of entries, of items, of a section's own fields. Ids are not compared. */
export function recordDifferences(fields: Fields, before: Values, after: Values): FieldDifference[] {
  const known = Object.entries(fields).flatMap(([key, field]) =>
    within(key, fieldDifferences(held(field, before[key]), held(field, after[key]))),
  );
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => key !== 'id' && !Object.hasOwn(fields, key))
    .flatMap((key) => within(key, valueDifference('unknown', before[key], after[key])));
  return [...known, ...others];
}

function fieldDifferences(before: HeldField, after: HeldField): FieldDifference[] {
  if (sameValue(before.value, after.value)) return [];
  if (before.kind === 'record' && after.kind === 'record')
    return recordDifferences(before.field.fields, before.value ?? {}, after.value ?? {});
  if (before.kind === 'list' && after.kind === 'list')
    return listDifferences(before.field.fields, before.value ?? [], after.value ?? []);
  if (before.kind === 'rich-text' && after.kind === 'rich-text') {
    // The markup that a text was read from is not what it says.
    const same = sameValue(before.value?.blocks ?? [], after.value?.blocks ?? []);
    if (same) return [];
  }
  return valueDifference(before.kind, before.value, after.value);
}

type Items = readonly ListItemValues[];

function listDifferences(fields: Fields, before: Items, after: Items): FieldDifference[] {
  const { present, removed } = matched(before, after);
  const kept = new Set(present.flatMap((item) => item.before?.id ?? []));
  const order = (items: Items) => items.map(({ id }) => id).filter((id) => kept.has(id));
  return [
    ...present.flatMap((item) =>
      within(
        item.after.id,
        item.before
          ? recordDifferences(fields, item.before, item.after)
          : valueDifference('item', undefined, item.after),
      ),
    ),
    ...removed.flatMap((item) => within(item.id, valueDifference('item', item, undefined))),
    ...valueDifference('list', order(before), order(after)),
  ];
}

/** None where both say the same. */
export function valueDifference(
  kind: FieldDifference['kind'],
  before: unknown,
  after: unknown,
): FieldDifference[] {
  return sameValue(before, after) ? [] : [{ path: [], kind, before, after }];
}

/** The same differences, seen from one level up. */
export const within = (step: string, differences: readonly FieldDifference[]): FieldDifference[] =>
  differences.map((one) => ({ ...one, path: [step, ...one.path] }));

/** What two rich texts do not share: their blocks without those that are equal at the start and at the end. */
export function changedBlocks(
  before: readonly Block[],
  after: readonly Block[],
): { start: number; before: readonly Block[]; after: readonly Block[] } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && sameValue(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && sameValue(before.at(-1 - end), after.at(-1 - end))) end++;
  return {
    start,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}

/** Whether two JSON values say the same; a property that is undefined counts as absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...Object.keys(a), ...Object.keys(b)].every((key) => sameValue(a[key], b[key]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
