import type { Change } from '#shared/profile/change.ts';
import { isRecord, sameValue } from './place.ts';

/** Changes that make one document say what another one says. */
export function rewritten(from: unknown, to: unknown): Change[] {
  if (!isRecord(from) || !isRecord(to)) return [];
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys]
    .filter((key) => !sameValue(from[key], to[key]))
    .map((key) => ({ op: 'set', path: [key], value: to[key] }));
}
