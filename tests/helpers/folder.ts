import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder for one test, gone after it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eurofolio-'));
  made.push(folder);
  return folder;
}
