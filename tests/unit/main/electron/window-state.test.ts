import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWindowState, writeWindowState } from '../../../../src/main/electron/window-state.ts';
import { freshFolder } from '../../../helpers/folder.ts';

const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const usual = { width: 1280, height: 800, maximized: false };
const file = () => join(freshFolder(), 'window.json');

it('opens the window where it stood last', () => {
  const path = file();
  const state = { x: 100, y: 50, width: 1000, height: 700, maximized: true };
  writeWindowState(path, state);
  expect(readWindowState(path, screens)).toEqual(state);
});

it.each([
  ['nothing was written down', undefined],
  ['half a file', '{"width":'],
  ['nonsense', '{"width":"wide"}'],
  ['a window too small to see', '{"width":1,"height":1,"maximized":false}'],
])('opens it as usual after %s', (_name, text) => {
  const path = file();
  if (text !== undefined) writeFileSync(path, text);
  expect(readWindowState(path, screens)).toEqual(usual);
});

it('lets the system choose a place when the screen is gone', () => {
  const path = file();
  writeWindowState(path, { x: 3000, y: 50, width: 1000, height: 700, maximized: false });
  expect(readWindowState(path, screens)).toEqual({ width: 1000, height: 700, maximized: false });
});
