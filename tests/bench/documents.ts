import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeCv } from '../../src/shared/document/index.ts';
import { pdfAttachments } from '../../src/shared/formats/index.ts';
import { defaultCv } from '../../src/shared/model/cv.ts';
import { parseProfile, type ProfileDocument } from '../../src/shared/profile/document.ts';
import type { Job } from './peers/job.ts';

export const sizes = ['short', 'long'] as const;
/** Two pages, and the same with ten times the entries. */
export type Size = (typeof sizes)[number];

/** The word that is different in every render: it stands in the second job, on the first page. */
const changing = 'Hirtshals';

export const benchFolder = import.meta.dirname;
export const root = join(benchFolder, '../..');

/** The profile as a file's text. */
export function profileText(size: Size): string {
  const text = readFileSync(join(benchFolder, 'fixtures/two-pages.json'), 'utf8');
  return size === 'short' ? text : JSON.stringify(tenTimes(parseProfile(JSON.parse(text))));
}

/** What is rendered the `n`th time. */
export function variant(text: string, n: number): Job {
  const profile = parseProfile(JSON.parse(text.replace(changing, `${changing.slice(0, 4)}${letters(n)}`)));
  return {
    profile,
    paper: composeCv(profile, defaultCv(profile.language)),
    attachments: pdfAttachments(profile, new Map()).map(({ bytes, ...attachment }) => ({
      ...attachment,
      text: new TextDecoder().decode(bytes),
    })),
  };
}

const letters = (n: number): string =>
  [n % 26, (n * 7) % 26, 4].map((i) => 'etaoinshrdlucmfwypvbgkjqxz'[i]).join('');

/** Every entry ten times over. Copies differ in every text, so that nobody can set one and use it ten times. */
function tenTimes(profile: ProfileDocument): ProfileDocument {
  const sections = Object.entries(profile.sections).map(([id, section]) => {
    const entries = Array.from({ length: 10 }, (_, copy) =>
      section.entries.map((entry) => numbered(entry, copy)),
    );
    return [id, { ...section, entries: entries.flat() }];
  });
  return parseProfile({ ...profile, sections: Object.fromEntries(sections) });
}

const texts = ['text', 'label', 'title', 'name', 'employer', 'organisation', 'qualification', 'thesis'];

function numbered(value: unknown, copy: number, key = ''): unknown {
  if (copy === 0) return value;
  if (typeof value === 'string') {
    if (key === 'id') return `${value}-${copy}`;
    return texts.includes(key) ? `${value}${value.endsWith(' ') ? '' : ' '}${copy} ` : value;
  }
  if (Array.isArray(value)) return value.map((item) => numbered(item, copy));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, numbered(part, copy, name)]));
}
