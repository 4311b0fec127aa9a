import { expect, it } from 'vitest';
import { readOptions } from '../../../../src/main/browser/options.ts';

it('opens the browser on a port of its choice unless told otherwise', () => {
  expect(readOptions([])).toEqual({
    open: true,
    port: undefined,
    data: undefined,
    language: undefined,
    help: false,
  });
  expect(readOptions(['--no-open', '--port', '8080', '--data', '/d', '--lang', 'da'])).toEqual({
    open: false,
    port: 8080,
    data: '/d',
    language: 'da',
    help: false,
  });
});

it.each([
  ['--fast'],
  ['--port', 'x'],
  ['--port', '70000'],
  ['--lang', 'fr'],
  ['--data'],
  ['--data', ''],
  ['file.pdf'],
])('says what it does not understand: %s %s', (...flags) => {
  expect(() => readOptions(flags.filter((flag) => flag !== undefined))).toThrow(
    expect.objectContaining({ code: 'usage' }),
  );
});
