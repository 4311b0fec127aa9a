import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerWindowRequest } from '../../../../src/main/electron/protocol.ts';
import { freshFolder } from '../../../helpers/folder.ts';

const get = (url: string, method = 'GET') => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Eurofolio</title>');
  return answerWindowRequest(new Request(url, { method }), folder);
};

it("serves the window's files under its policy", async () => {
  const response = await get('app://eurofolio/');
  expect(await response.text()).toContain('Eurofolio');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

it.each([
  ['app://eurofolio/../package.json'],
  ['app://eurofolio/%2e%2e/package.json'],
  ['app://eurofolio/..%2fpackage.json'],
  ['app://other/index.html'],
  ['https://example.org/index.html'],
])('serves nothing else: %s', async (url) => {
  expect((await get(url)).status).toBe(404);
});

it('only reads', async () => {
  expect((await get('app://eurofolio/', 'POST')).status).toBe(404);
});
