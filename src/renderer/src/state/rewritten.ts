import type { Change, Path } from '#shared/profile/change.ts';
import { isRecord, sameValue } from './place.ts';

/** As deep as the fields, or the entries, of one section. */
const deepest = 3;

/** Changes that make one document say what another one says. What is the same in both is in none of them. */
export function rewritten(from: unknown, to: unknown, path: Path = []): Change[] {
  if (sameValue(from, to)) return [];
  if (path.length === deepest || !isRecord(from) || !isRecord(to)) return [{ op: 'set', path, value: to }];
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => rewritten(from[key], to[key], [...path, key]));
}
