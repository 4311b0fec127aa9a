import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { menuTemplate } from '../../../../src/main/electron/menu.ts';

const items = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...items(item.submenu)] : [item]));

it.each(['darwin', 'win32', 'linux'] as const)('has words of its own for every item on %s', (platform) => {
  const labels = (language: 'da' | 'en') =>
    items(menuTemplate({ language, platform, tools: true }))
      .filter(({ type }) => type !== 'separator')
      .map(({ label }) => label);
  expect(labels('da')).not.toContain(undefined);
  expect(labels('da')).toHaveLength(labels('en').length);
  expect(labels('da')).toContain('Sæt ind');
  expect(labels('en')).toContain('Paste');
});

it('shows tools for developers only when it is told to', () => {
  const roles = (tools: boolean) =>
    items(menuTemplate({ language: 'en', platform: 'linux', tools })).map(({ role }) => role);
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).not.toContain('reload');
});
