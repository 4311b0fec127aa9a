import { isRecord } from '../../state/place.ts';

/** A copy of an entry in which everything that has an id has a new one. What an import kept aside stays with the first. */
export function duplicate(entry: { id: string; extras?: unknown }, newId: () => string): { id: string } {
  const { id: _id, extras: _extras, ...written } = entry;
  return { id: newId(), ...copied(written, newId) };
}

function copied(record: Record<string, unknown>, newId: () => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      if (key === 'id') return [key, newId()];
      if (Array.isArray(value)) return [key, value.map((item) => (hasId(item) ? copied(item, newId) : item))];
      return [key, value];
    }),
  );
}

const hasId = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && typeof value['id'] === 'string';
