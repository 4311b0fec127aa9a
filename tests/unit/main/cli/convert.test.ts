import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAttachments } from '#shared/pdf/read-attachments.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { commandLine } from '../../../helpers/command-line.ts';
import { freshFolder } from '../../../helpers/folder.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/europass');
const danish = join(fixtures, 'candidate-2025-da.xml');

interface Inspected {
  format: string;
  profile: unknown;
  report: { mapped: unknown[]; keptAside: unknown[]; unread: unknown[] };
}

async function inspect(path: string): Promise<Inspected> {
  const { code, out, error } = await commandLine(['inspect', path]);
  expect(code, error).toBe(0);
  return JSON.parse(out) as Inspected;
}

beforeAll(async () => {
  await preparedFonts();
});

describe('eurofolio inspect', () => {
  it('prints format, profile and report as JSON, and the report in words beside it', async () => {
    const { code, out, error } = await commandLine(['inspect', danish]);
    expect(code).toBe(0);
    const { format, profile, report } = JSON.parse(out) as Inspected;
    expect(format).toBe('europass-xml');
    expect(profile).toMatchObject({ version: 1, language: 'da' });
    expect(Object.keys(report)).toEqual(['mapped', 'keptAside', 'unread']);
    expect(error).toContain('Read as Europass XML.');
    expect(error).toContain('Work experience (2)');
    expect(error).toContain('Driving licence (1), Certifications (1)');
    expect(error).toContain('Kurser (2)');
  });

  it('speaks Danish where the system does, or when it is told to', async () => {
    const told = await commandLine(['inspect', danish, '--lang', 'da']);
    const system = await commandLine(['inspect', danish], {
      env: { LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK.UTF-8' },
    });
    for (const { error } of [told, system]) expect(error).toContain('Læst som Europass XML.');
  });

  it('ends quietly when nobody reads on', async () => {
    const { code, error } = await commandLine(['inspect', danish], { readAtMost: 10 });
    expect(code).toBe(0);
    expect(error).not.toContain('EPIPE');
  });
});

describe('eurofolio convert', () => {
  it.each(readdirSync(fixtures))('gives the same of %s by way of each format', async (name) => {
    const folder = freshFolder();
    const first = await inspect(join(fixtures, name));
    for (const extension of ['xml', 'json', 'pdf']) {
      const output = join(folder, `out.${extension}`);
      const { code, error } = await commandLine(['convert', join(fixtures, name), '-o', output]);
      expect(code, error).toBe(0);
      expect(error).toContain(`Written: ${output}`);
      const { profile, report } = await inspect(output);
      expect(profile).toEqual(first.profile);
      expect(report.keptAside).toEqual(first.report.keptAside);
    }
    expect(readdirSync(folder).sort()).toEqual(['out.json', 'out.pdf', 'out.xml']);
  });

  it('says that a PDF carries less than the profile, where a passport stays off the paper', async () => {
    const folder = freshFolder();
    const legalDocuments = [{ id: '1', number: 'P1234567' }];
    const sections = { 'personal-information': { fields: { legalDocuments } } };
    const input = join(folder, 'in.json');
    const profile = { version: 1, language: 'en', sections };
    writeFileSync(input, JSON.stringify({ format: 'eurofolio', version: 1, profile }));
    const convert = (output: string) => commandLine(['convert', input, '-o', join(folder, output)]);
    expect((await convert('out.pdf')).error).toContain('The PDF carries only the data that the CV shows.');
    expect(JSON.stringify((await inspect(join(folder, 'out.pdf'))).profile)).not.toContain('P1234567');
    expect((await convert('out.json')).error).not.toContain('carries only');
    expect((await inspect(join(folder, 'out.json'))).profile).toMatchObject({ sections });
  });

  it('writes a PDF that carries both its sources', async () => {
    const output = join(freshFolder(), 'cv.pdf');
    await commandLine(['convert', danish, '-o', output, '--template', 'classic', '--lang', 'en']);
    const { contents } = readAttachments(readFileSync(output), formatPorts.inflate, 1e7);
    const starts = contents.map((content) => new TextDecoder().decode(content()).slice(0, 20));
    expect(starts).toEqual(['<?xml version="1.0" ', '{"format":"eurofolio']);
  });

  it('works from any folder with relative paths, and through links', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'below'));
    symlinkSync(danish, join(folder, 'linked.xml'));
    writeFileSync(join(folder, 'target.json'), 'old');
    symlinkSync(join(folder, 'target.json'), join(folder, 'below/out.json'));
    const args = ['convert', relative(join(folder, 'below'), join(folder, 'linked.xml')), '-o', 'out.json'];
    expect((await commandLine(args, { cwd: join(folder, 'below') })).code).toBe(0);
    expect(readFileSync(join(folder, 'target.json'), 'utf8')).toContain('"format":"eurofolio"');
  });
});

describe('what cannot be done', () => {
  /** Expects exit code 2 and one plain sentence. */
  async function refused(args: string[], words: RegExp): Promise<void> {
    const { code, out, error } = await commandLine(args);
    expect(error).toMatch(words);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).not.toMatch(/\bat \S+:\d+|Error|undefined/);
    expect([code, out]).toEqual([2, '']);
  }

  it.each([
    ['an empty file', '', /is empty/],
    ['a file that is no profile', 'hello', /not a profile/],
    [
      'XML with a document type',
      '<!DOCTYPE Candidate [<!ENTITY a "b">]><Candidate>&a;</Candidate>',
      /DOCTYPE/,
    ],
    ['XML that is damaged', '<Candidate>\n<a></Candidate>', /line 2/],
    ['a PDF that was cut off', '%PDF-1.7\n1 0 obj\n<</Type', /not whole/],
    ['a file from the future', '{"format":"eurofolio","version":9,"profile":{"version":9}}', /newer version/],
    ['an old Europass file', '<SkillsPassport/>', /before July 2020/],
  ])('is refused with a sentence: %s', async (_, content, words) => {
    const folder = freshFolder();
    const input = join(folder, 'input.xml');
    writeFileSync(input, content);
    await refused(['convert', input, '-o', join(folder, 'out.pdf')], words);
    await refused(['inspect', input], words);
    expect(readdirSync(folder)).toEqual(['input.xml']);
  });

  it('is refused with a sentence: paths that do not work', async () => {
    const folder = freshFolder();
    const out = join(folder, 'out.json');
    await refused(['convert', join(folder, 'none.xml'), '-o', out], /There is no file/);
    await refused(['convert', folder, '-o', out], /is a folder, not a file/);
    await refused(['convert', danish, '-o', join(folder, 'none/out.json')], /folder .* does not exist/);
    mkdirSync(join(folder, 'folder.json'));
    await refused(['convert', danish, '-o', join(folder, 'folder.json')], /is a folder/);
    writeFileSync(join(folder, 'same.xml'), readFileSync(danish));
    symlinkSync(join(folder, 'same.xml'), join(folder, 'link.xml'));
    await refused(
      ['convert', join(folder, 'same.xml'), '-o', join(folder, 'link.xml')],
      /same file as the input/,
    );
    await refused(
      ['convert', danish, '-o', out, '--template', 'baroque'],
      /no template .*classic, sidebar, framed, compact, plain/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0 && !existsSync('/proc/version'))(
    'is refused with a sentence: a place that takes no files',
    async () => {
      const folder = freshFolder();
      chmodSync(folder, 0o500);
      // The administrator may write anywhere but in /proc.
      const target = process.getuid?.() === 0 ? '/proc/out.json' : join(folder, 'out.json');
      await refused(['convert', danish, '-o', target], /cannot be written/);
      chmodSync(folder, 0o700);
    },
  );
});
