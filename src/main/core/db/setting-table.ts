import type Database from 'better-sqlite3';
import { z } from 'zod';

export interface SettingTable {
  /** Every stored setting, unread: what is no JSON any more is left out. */
  all: () => Record<string, unknown>;
  set: (key: string, value: unknown) => void;
}

const rowsSchema = z.array(z.strictObject({ key: z.string(), value: z.string() }));

export function createSettingTable(database: Database.Database): SettingTable {
  const all = database.prepare('SELECT key, value FROM setting');
  const set = database.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  return {
    all: () =>
      Object.fromEntries(rowsSchema.parse(all.all()).map(({ key, value }) => [key, parseOrNothing(value)])),
    set: (key, value) => void set.run(key, JSON.stringify(value)),
  };
}

function parseOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // the setting falls back to its default
  }
}
