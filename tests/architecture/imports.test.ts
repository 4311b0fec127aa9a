import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type Import } from './imports.ts';
import { rules, type Zone } from './rules.ts';

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);
const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function zoneOf(path: string): Zone | undefined {
  return rules
    .filter(({ folder }) => inside(path, folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

function isAllowed({ file, specifier, target }: Import): boolean {
  const zone = zoneOf(file);
  if (zone === undefined) return false;
  if (target === undefined) {
    return zone.packages.some(
      (name) =>
        specifier === name ||
        specifier.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`),
    );
  }
  if (zoneOf(target) === zone) return true;
  return zone.zones.some((folder) => inside(target, folder));
}

describe('imports', () => {
  it('were all read', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
    for (const { folder } of rules)
      expect(
        files.filter((file) => inside(file, folder)),
        folder,
      ).not.toEqual([]);
  });

  it('lie in a zone', () => {
    expect(files.filter((file) => zoneOf(file) === undefined)).toEqual([]);
  });

  it('follow the table', () => {
    expect(
      imports.filter((one) => !isAllowed(one)).map(({ file, specifier }) => `${file} → ${specifier}`),
    ).toEqual([]);
  });

  it('leave one section to itself', () => {
    const section = (path: string) => /^src\/shared\/sections\/([^/]+)\//.exec(path)?.[1];
    const across = imports.filter(({ file, target }) => {
      const [from, to] = [section(file), section(target ?? '')];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(across).toEqual([]);
  });

  it('reach Electron only in its host and the preload', () => {
    const users = new Set(
      imports.filter(({ specifier }) => specifier === 'electron').map(({ file }) => file),
    );
    expect([...users].filter((file) => !/^src\/(main\/electron|preload)\//.test(file))).toEqual([]);
    expect(users.size).toBeGreaterThan(0);
  });

  it('tell a forbidden import from an allowed one', () => {
    const from = (file: string, specifier: string, target?: string): boolean =>
      isAllowed({ file, specifier, target });
    expect(from('src/shared/layout/x.ts', '../model/field.ts', 'src/shared/model/field.ts')).toBe(false);
    expect(from('src/shared/layout/x.ts', '../document/blocks.ts', 'src/shared/document/blocks.ts')).toBe(
      true,
    );
    expect(from('src/renderer/src/x.ts', 'node:fs')).toBe(false);
    expect(from('src/main/core/x.ts', 'electron')).toBe(false);
    expect(from('src/main/core/services/x.ts', 'better-sqlite3')).toBe(false);
    expect(from('src/main/core/db/x.ts', 'better-sqlite3')).toBe(true);
    expect(from('src/elsewhere/x.ts', 'zod')).toBe(false);
  });
});
