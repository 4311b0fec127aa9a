import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../../../helpers/core-app.ts';
import { commandLine, type Ran } from '../../../helpers/command-line.ts';
import { freshFolder } from '../../../helpers/folder.ts';
import { pdfOf } from '../../../helpers/library-files.ts';
import { someBytes } from '../../../helpers/library.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { smallDisk } from '../../../helpers/small-disk.ts';
import { unzipped } from '../../../helpers/unzipped.ts';

const root = join(import.meta.dirname, '../../../..');
const library = (data: string, ...args: string[]): Promise<Ran> =>
  commandLine(['library', ...args, '--data', data]);

/** In milliseconds: each command is a process of its own, and the computer may be busy. */
const patience = 180_000;

interface Listed {
  id: string;
  title: string;
  kind: string;
  fileName: string;
  size: number;
  sha256: string;
  snippet: string;
}
const listed = async (data: string, ...args: string[]): Promise<Listed[]> => {
  const { code, out, error } = await library(data, ...args, '--json');
  expect(code, error).toBe(0);
  return JSON.parse(out) as Listed[];
};

beforeAll(async () => {
  await preparedFonts();
});

describe('eurofolio library', () => {
  it(
    'takes in files and folders, a line for each, and finds them by what they say',
    { timeout: patience },
    async () => {
      const [data, files] = [freshFolder(), freshFolder()];
      mkdirSync(join(files, 'below'));
      writeFileSync(join(files, 'below/svendebrev.pdf'), await pdfOf('Maskinsnedker'));
      writeFileSync(join(files, 'note.txt'), 'Ørsted på en note');
      writeFileSync(join(files, 'kopi.txt'), 'Ørsted på en note');
      writeFileSync(join(files, 'tom.pdf'), '');
      writeFileSync(join(files, '.hidden'), 'x');
      symlinkSync(files, join(files, 'below/round'));
      const { code, out } = await library(
        data,
        'add',
        files,
        join(files, 'missing.pdf'),
        '--kind',
        'diploma',
      );
      const lines = out.trim().split('\n');
      expect(code).toBe(1);
      expect(lines.map((line) => line.split(':')[0])).toEqual([
        'added',
        'added',
        'already there',
        'failed',
        'failed',
      ]);
      expect(out).toContain('tom.pdf” is empty');
      expect(out).toContain('There is no file');

      const all = await listed(data, 'list');
      expect(all.map(({ title, kind }) => [title, kind]).sort()).toEqual([
        ['kopi', 'diploma'],
        ['svendebrev', 'diploma'],
      ]);
      const [found, ...others] = await listed(data, 'search', 'maskins');
      expect(others).toEqual([]);
      const bytes = readFileSync(join(files, 'below/svendebrev.pdf'));
      expect(found).toMatchObject({
        title: 'svendebrev',
        fileName: 'svendebrev.pdf',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        snippet: expect.stringContaining('Maskinsnedker') as string,
      });
      expect((await listed(data, 'search', 'orsted')).map(({ title }) => title)).toEqual(['kopi']);
      expect(await listed(data, 'search', 'findes-ikke')).toEqual([]);
      expect((await library(data, 'list', '--lang', 'da')).out).toContain('Eksamensbevis');
    },
  );

  it('makes the same dossier as the window', { timeout: patience }, async () => {
    const [data, files] = [freshFolder(), freshFolder()];
    writeFileSync(join(files, 'et.pdf'), await pdfOf('Et'));
    writeFileSync(join(files, 'to.txt'), 'To');
    expect((await library(data, 'add', files)).code).toBe(0);
    const output = join(files, 'd.pdf');
    const { code, error } = await library(data, 'dossier', '-o', output, '--lang', 'da');
    expect([code, error]).toEqual([0, expect.stringContaining('Filen er vedhæftet')]);
    expect((await library(data, 'dossier', 'nowhere', '-o', join(files, 'x.pdf'))).code).toBe(2);
    expect(readdirSync(files).sort()).toEqual(['d.pdf', 'et.pdf', 'to.txt']);

    const app = openApp(data);
    const from = { language: 'da', documents: [] };
    const made = await app.call('dossier.make', { task: 'x', from, format: 'pdf' });
    const download = made.cancelled ? undefined : app.app.download(made.path);
    const bytes = await buffer(Readable.from(download?.parts ?? []));
    expect(bytes.equals(readFileSync(output))).toBe(true);

    const inUse = await library(data, 'list');
    expect([inUse.code, inUse.error]).toEqual([2, expect.stringContaining('already open')]);
  });

  it('writes the whole library as plain files, into a new folder only', { timeout: patience }, async () => {
    const [data, files] = [freshFolder(), freshFolder()];
    writeFileSync(join(files, 'to.txt'), 'To');
    expect((await library(data, 'add', files)).code).toBe(0);
    const output = join(files, 'plain');
    const { code, error } = await library(data, 'export', '-o', output);
    expect(code, error).toBe(0);
    expect(readdirSync(output).sort()).toEqual(['Other document', 'index.html', 'index.json']);
    expect(readFileSync(join(output, 'Other document/to.txt'), 'utf8')).toBe('To');
    const again = await library(data, 'export', '-o', output);
    expect([again.code, again.error]).toEqual([2, expect.stringContaining('is not empty')]);
    expect((await library(data, 'dossier', '-o', join(files, 'd.zip'))).code).toBe(0);
    expect([...(await unzipped(readFileSync(join(files, 'd.zip')))).keys()]).toHaveLength(2);
    expect(readdirSync(files).sort()).toEqual(['d.zip', 'plain', 'to.txt']);
  });

  it.each([
    [['frobnicate'], /add, list, search, export or dossier/],
    [['add'], /which files/],
    [['add', 'x', '--kind', 'poem'], /no kind of document “poem”/],
    [['search'], /what to look for/],
    [['dossier', '-o', 'x.docx'], /\.pdf or \.zip/],
    [['export'], /-o/],
    [['export', '-o', '/nowhere/at/all'], /does not exist/],
  ])('answers %j with a sentence', async (args, words) => {
    const { code, out, error } = await library(freshFolder(), ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(words);
  });
});

describe('what happens to a computer', () => {
  it('loses nothing whole when it is killed in the middle of an import', { timeout: patience }, async () => {
    const [data, files] = [freshFolder(), freshFolder()];
    for (let each = 0; each < 120; each++)
      writeFileSync(join(files, `${each}.bin`), someBytes(1_500_000, each + 1));
    const acknowledged = await killedAfter(8, ['library', 'add', files, '--no-wait', '--data', data]);
    const all = await listed(data, 'list');
    expect(all.length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(all.length).toBeLessThan(120);
    for (const name of acknowledged) expect(all.map(({ fileName }) => fileName)).toContain(name);
    for (const { fileName, sha256 } of all)
      expect(
        createHash('sha256')
          .update(readFileSync(join(files, fileName)))
          .digest('hex'),
      ).toBe(sha256);
    const { call } = openApp(data);
    expect(await call('library.check', { task: 'check' })).toEqual({
      checked: all.length,
      damaged: [],
      cancelled: false,
    });
  });

  it(
    'keeps the library whole on a disk that fills up, and says so',
    { timeout: patience },
    async ({ skip }) => {
      const disk = smallDisk(12);
      if (disk === undefined) return skip('nobody may make a disk here');
      const files = freshFolder();
      const data = join(disk.folder, 'data');
      try {
        writeFileSync(join(files, '1.txt'), 'lille');
        writeFileSync(join(files, '2.bin'), someBytes(30_000_000));
        writeFileSync(join(files, '3.txt'), 'også lille');
        const { code, out } = await library(data, 'add', files);
        expect(code).toBe(1);
        expect(out.trim().split('\n')).toEqual([
          expect.stringMatching(/^added/),
          expect.stringMatching(/^failed.*disk is full/),
          expect.stringMatching(/^added/),
        ]);
        expect((await listed(data, 'list')).map(({ title }) => title).sort()).toEqual(['1', '3']);
      } finally {
        disk.remove();
      }
    },
  );
});

/** The names of files that were said to be added, before so many lines were there and the process was killed. */
function killedAfter(lines: number, args: string[]): Promise<string[]> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [join(root, 'src/main/cli/index.ts'), ...args], {
      env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('close', () =>
      settle([...out.matchAll(/^added: .*?(\d+\.bin) .*\n/gm)].map(([, name = '']) => name)),
    );
  });
}
