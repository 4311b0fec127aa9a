import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '#shared/sections/index.ts';
import { root, sourceFiles } from './imports.ts';

/** A section that is an instrument of its own has a screen, which may name it. */
const ownScreen = (id: string): string[] => [`src/renderer/src/screens/${id}/`];
/** A screen may be called like its section: the name of the screen is none of the section. */
const withoutScreens = (text: string): string => text.replaceAll(/\bscreen(:| ===) '[\w-]+'/g, '');

describe('the section registry', () => {
  it('is the only place that names a section', () => {
    const files = sourceFiles('src').filter((file) => !file.startsWith('src/shared/sections/'));
    expect(files.length).toBeGreaterThan(40);
    const ids = registry.map(({ id }) => id).filter((id) => id.includes('-'));
    expect(ids.length).toBeGreaterThan(3);
    const named = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return ids
        .filter((id) => !ownScreen(id).some((folder) => file.startsWith(folder)))
        .filter((id) => withoutScreens(text).includes(`'${id}'`))
        .map((id) => `${file} names ${id}`);
    });
    expect(named).toEqual([]);
  });
});
