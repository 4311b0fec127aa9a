import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '#shared/sections/index.ts';
import { root, sourceFiles } from './imports.ts';

describe('the section registry', () => {
  it('is the only place that names a section', () => {
    const files = sourceFiles('src').filter((file) => !file.startsWith('src/shared/sections/'));
    expect(files.length).toBeGreaterThan(40);
    const ids = registry.map(({ id }) => id).filter((id) => id.includes('-'));
    expect(ids.length).toBeGreaterThan(3);
    const named = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return ids.filter((id) => text.includes(`'${id}'`)).map((id) => `${file} names ${id}`);
    });
    expect(named).toEqual([]);
  });
});
