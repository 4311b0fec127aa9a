import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const stateSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(640).max(20_000),
  height: z.int().min(480).max(20_000),
  maximized: z.boolean(),
});
/** In device-independent pixels. Without a place the system chooses one. */
export type WindowState = z.infer<typeof stateSchema>;

const usual: WindowState = { width: 1280, height: 800, maximized: false };

/** How the window stood last; as usual where that was never written down, cannot be read, or is on no screen any more. */
export function readWindowState(file: string, screens: readonly Rectangle[]): WindowState {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return usual; // the first start
  }
  const state = stateSchema.safeParse(parseOrNothing(text)).data ?? usual;
  return screens.some((screen) => shows(screen, state)) ? state : { ...state, x: undefined, y: undefined };
}

/** Written to another name first: a crash leaves the old file, never half a new one. */
export function writeWindowState(file: string, state: WindowState): void {
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

/** Enough of the title bar is on the screen to get hold of the window. */
function shows(screen: Rectangle, { x, y, width }: WindowState): boolean {
  if (x === undefined || y === undefined) return true;
  const visible = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return visible >= 100 && y >= screen.y - 10 && y <= screen.y + screen.height - 40;
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
