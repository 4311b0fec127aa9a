import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../node_modules/electron');

/** The path of Electron's program where it is installed. Never asks the package itself: that would start a download. */
export function electronProgram(): string | undefined {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const program = join(dist, readFileSync(named, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}
