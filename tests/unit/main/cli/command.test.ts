import { describe, expect, it } from 'vitest';
import { UserError } from '#shared/model/trouble.ts';
import { readCommand, wantedLanguage } from '../../../../src/main/cli/command.ts';

function codeOf(...args: string[]): string {
  try {
    readCommand(args);
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'understood';
}

describe('a command line', () => {
  it('names a file to read and one to write, in any order', () => {
    const expected = {
      name: 'convert',
      input: 'in.xml',
      output: 'out.PDF',
      kind: 'pdf',
      template: 'classic',
      language: 'da',
    };
    expect(
      readCommand(['convert', 'in.xml', '-o', 'out.PDF', '--template', 'classic', '--lang', 'da']),
    ).toEqual(expected);
    expect(readCommand(['--lang=da', '--template=classic', '--output=out.PDF', 'convert', 'in.xml'])).toEqual(
      expected,
    );
    expect(readCommand(['convert', '-oout.PDF', '--template=classic', '--lang=da', '--', 'in.xml'])).toEqual(
      expected,
    );
    expect(readCommand(['inspect', '--', '-strange'])).toEqual({ name: 'inspect', input: '-strange' });
  });

  it('asks for help or the version, whatever else stands there', () => {
    expect(readCommand(['--help'])).toEqual({ name: 'usage' });
    expect(readCommand(['convert', '-h'])).toEqual({ name: 'usage' });
    expect(readCommand(['--version'])).toEqual({ name: 'version' });
  });

  it('asks for answers in words, or for all of them', () => {
    expect(readCommand(['help', 'hvad', 'er', 'eqf', '--json'])).toEqual({
      name: 'help',
      words: 'hvad er eqf',
      json: true,
    });
    expect(readCommand(['help', '--all'])).toEqual({ name: 'help', words: undefined, json: false });
  });

  it('says what is to be done with the library', () => {
    expect(
      readCommand(['library', 'add', 'a', 'b', '--kind', 'diploma', '--no-wait', '--data', 'd']),
    ).toMatchObject({
      name: 'library',
      action: 'add',
      files: ['a', 'b'],
      kind: 'diploma',
      wait: false,
      data: 'd',
    });
    expect(readCommand(['library', 'search', 'el', 'tavle', '--json'])).toMatchObject({
      action: 'search',
      words: 'el tavle',
      json: true,
    });
    expect(readCommand(['library', 'dossier', 'x', '-o', 'o.ZIP'])).toMatchObject({
      ids: ['x'],
      output: 'o.ZIP',
    });
  });

  it.each([
    [['library'], 'usage-library'],
    [['library', 'list', 'x'], 'usage'],
    [['library', 'export'], 'usage-output'],
    [['library', 'dossier', '-o', 'x.xml'], 'output-extension-dossier'],
    [[], 'usage-none'],
    [['help'], 'usage-help'],
    [['help', 'x', '--lang', 'fr'], 'usage-language'],
    [['print', 'x'], 'usage-command'],
    [['inspect'], 'usage-input'],
    [['convert', 'a.xml'], 'usage-output'],
    [['convert', 'a.xml', 'b.xml', '-o', 'c.xml'], 'usage-too-many'],
    [['convert', 'a.xml', '-o'], 'usage-value'],
    [['convert', 'a.xml', '-o', ''], 'usage-value'],
    [['inspect', 'a.xml', '--lang'], 'usage-value'],
    [['inspect', 'a.xml', '--lang', 'fr'], 'usage-language'],
    [['inspect', 'a.xml', '--nonsense'], 'usage'],
    [['inspect', 'a.xml', '-x'], 'usage'],
    [['convert', 'a.xml', '-o', 'b.docx'], 'output-extension'],
    [['convert', 'a.xml', '-o', 'pdf'], 'output-extension'],
  ])('%j is answered with %s', (args, code) => {
    expect(codeOf(...args)).toBe(code);
  });

  it('says in which language trouble is to be told', () => {
    expect(wantedLanguage(['--lang', 'da', 'x'])).toBe('da');
    expect(wantedLanguage(['--lang=en'])).toBe('en');
    expect(wantedLanguage(['--lang', 'fr'])).toBeUndefined();
    expect(wantedLanguage(['convert'])).toBeUndefined();
  });
});
