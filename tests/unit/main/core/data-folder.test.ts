import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, type Machine } from '../../../../src/main/core/data-folder.ts';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}): Machine => ({
  platform,
  env,
  home: '/home/anna',
});

it.each([
  ['linux', {}, '/home/anna/.local/share/eurofolio'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/eurofolio'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/anna/.local/share/eurofolio'],
  ['darwin', {}, '/home/anna/Library/Application Support/Eurofolio'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Eurofolio'],
  ['win32', {}, '/home/anna/AppData/Roaming/Eurofolio'],
] as const)('is in the usual place on %s with %o', (platform, env, expected) => {
  expect(dataFolder(undefined, machine(platform, env))).toBe(join(expected));
});

it('is where the environment says, or where the person says', () => {
  const env = { EUROFOLIO_DATA: '/from/environment' };
  expect(dataFolder(undefined, machine('linux', env))).toBe(resolve('/from/environment'));
  expect(dataFolder('asked', machine('linux', env))).toBe(resolve('asked'));
});
