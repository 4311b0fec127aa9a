// A section that nobody needs is added to a copy of the program, as docs/adding-a-section.md says: one folder, and its place in
// the list. Everything else has to follow by itself.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compileFonts, outputs } from '../../scripts/compile-fonts.mjs';
import { extractedText } from '../helpers/pdf-text.ts';
import { root } from './imports.ts';

const words = (title: string, knot: string, learnt: string) => ({
  title,
  empty: `${title}.`,
  entry: knot,
  fields: { knot, learnt },
});

const index = `
import { date, text } from '../../model/field.ts';
import { present } from '../../model/present.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { readDate, dateElement } from '../../xml/europass/dates.ts';
import { defineSection } from '../define.ts';
import { cell } from '../form.ts';
import { entryBlock } from '../paper-entry.ts';
import { filled } from '../paper-phrases.ts';
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

const entry = { knot: text(), learnt: date() };

export const ropeWork = defineSection({
  id: 'rope-work',
  group: 'more',
  fields: {},
  entry,
  form: { entry: { shown: [cell('knot', 8), cell('learnt', 4)], optional: [], required: ['knot'] } },
  summary: ({ knot, learnt }) => ({ title: knot, when: learnt }),
  blocks: ({ entries }, context) =>
    entries.flatMap(({ id, knot, learnt }) => {
      const when = context.date(learnt);
      return entryBlock({
        id,
        date: when === undefined ? undefined : { from: when },
        title: filled(knot),
        organisation: undefined,
        place: undefined,
        facts: [],
        body: [],
        context,
      });
    }),
  europassXml: {
    places: { entry: 'CandidateProfile/RopeWork' },
    read(root, context) {
      const readers = root.enter('CandidateProfile')?.enterAll('RopeWork') ?? [];
      const entries = readers.map((reader) => ({
        id: context.newId('knot'),
        ...present({ knot: reader.text('Knot'), learnt: readDate(reader.enter('Learnt'), context) }),
      }));
      return { fields: {}, entries };
    },
    write: ({ entries }) =>
      entries.map(({ knot, learnt }) => ({
        parent: 'CandidateProfile',
        element: newElement('RopeWork', [textElement('Knot', knot), dateElement('Learnt', learnt)]),
      })),
  },
  words: { da: wordsDa, en: wordsEn },
  labels: { da: labelsDa, en: labelsEn },
});
`;

/** What the copy of the program makes of a profile that has something in the section. */
const program = `
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { newCv } from '#shared/papers/index.ts';
import { loadFonts } from '#shared/pdf/index.ts';
import { parseProfile } from '#shared/profile/document.ts';
import { profileIssues } from '#shared/profile/issues.ts';
import { renderPapers } from '#shared/render/index.ts';
import { formatPorts } from './src/main/core/format-ports.ts';
import { groupsOf } from './src/renderer/src/screens/profile/section-view.ts';

const knots = [{ id: 'k', knot: 'Pælestik', learnt: { year: 1998 } }, { id: 'empty' }];
const sections = { 'rope-work': { fields: {}, entries: knots } };
const profile = parseProfile({ version: 1, language: 'da', sections });
const xml = europassXml.write(profile, new Map()).bytes;
const pdf = await renderPapers({
  profile,
  papers: [newCv('', 'da')],
  fonts: loadFonts(readFileSync(process.argv[2])),
  files: () => undefined,
  attachments: [],
  created: '2026-01-31T12:00:00.000Z',
  producer: 'Eurofolio test',
  deflate: (bytes) => deflateSync(bytes),
});
const more = groupsOf(profile).find(({ group }) => group === 'more').sections;
const { title, fields } = more.find(({ id }) => id === 'rope-work').words.da;
console.log(JSON.stringify({
  editor: { title, fields, issues: profileIssues(profile).map(({ path }) => path) },
  native: new TextDecoder().decode(eurofolio.write(profile, new Map()).bytes),
  fromXml: europassXml.read(xml, formatPorts).document.sections['rope-work'].entries,
  mapped: europassXml.read(xml, formatPorts).report.mapped,
  pdf: Buffer.from(pdf.bytes).toString('base64'),
}));
`;

const answer = z.object({
  editor: z.object({ title: z.string(), fields: z.unknown(), issues: z.array(z.string()) }),
  native: z.string(),
  fromXml: z.unknown(),
  mapped: z.unknown(),
  pdf: z.base64(),
});

let copy: string;
let made: z.infer<typeof answer>;

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), typeof content === 'string' ? content : JSON.stringify(content));
}
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

/** The environment without what this very test run put there. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));

function runNode(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, said: `${stdout}\n${stderr}` };
}

beforeAll(async () => {
  await compileFonts();
  copy = mkdtempSync(join(tmpdir(), 'eurofolio-section-'));
  for (const path of ['src', 'package.json', 'tsconfig.base.json', 'tests/unit/shared/sections'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  write('vitest.config.ts', "export default { test: { include: ['tests/**/*.test.ts'] } };");
  write('program.ts', program);

  const folder = 'src/shared/sections/rope-work';
  write(`${folder}/index.ts`, index);
  write(`${folder}/words/da.json`, words('Tovværk', 'Knob', 'Lært'));
  write(`${folder}/words/en.json`, words('Rope work', 'Knot', 'Learnt'));
  write(`${folder}/labels/da.json`, { title: 'Tovværk' });
  write(`${folder}/labels/en.json`, { title: 'Rope work' });
  const list = 'src/shared/sections/index.ts';
  write(
    list,
    read(list)
      .replace('\n\n', "\nimport { ropeWork } from './rope-work/index.ts';\n\n")
      .replace('\n] as const', '\n  ropeWork,\n] as const'),
  );

  const { status, stdout, said } = runNode('program.ts', outputs.prepared);
  expect(status, said).toBe(0);
  made = answer.parse(JSON.parse(stdout));
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

describe('a section that is added', () => {
  it('stands in the editor, with its words and what is remarked upon', () => {
    expect(made.editor).toMatchObject({ title: 'Tovværk', fields: { knot: 'Knob', learnt: 'Lært' } });
    expect(made.editor.issues).toContain('sections/rope-work/entries/empty/knot');
  });

  it('stands on paper', async () => {
    const text = await extractedText(new Uint8Array(Buffer.from(made.pdf, 'base64')));
    expect(text).toContain('Tovværk');
    expect(text).toContain('Pælestik');
    expect(text).toContain('1998');
  });

  it('is in a file of our own and in Europass XML, and comes back', () => {
    expect(made.native).toContain('"rope-work":{"fields":{},"entries":[{"knot":"Pælestik"');
    expect(made.fromXml).toEqual([
      { id: 'knot-1', knot: 'Pælestik', learnt: { year: 1998 } },
      { id: 'knot-2' },
    ]);
    expect(made.mapped).toContainEqual({ name: 'rope-work', count: 2 });
  });

  it('is asked for its words, and is not let through without one', () => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const complete = runNode(vitest, 'run', '--root', copy);
    expect(complete.status, complete.said).toBe(0);
    const file = 'src/shared/sections/rope-work/words/da.json';
    write(file, read(file).replace('"learnt":"Lært"', '"learnt":""'));
    const lacking = runNode(vitest, 'run', '--root', copy);
    expect(lacking.status).not.toBe(0);
    expect(lacking.said).toContain('rope-work');
    expect(lacking.said).toContain('names all of its fields in da');
  });
});
