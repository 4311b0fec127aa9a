import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '#shared/profile/change.ts';
import { emptyProfile } from '#shared/profile/document.ts';
import { profileIssues } from '#shared/profile/issues.ts';

const person = ['sections', 'personal-information', 'fields'];
const jobs = ['sections', 'work-experience', 'entries'];
const named: Change[] = [
  { op: 'set', path: [...person, 'givenNames'], value: 'Jonas' },
  { op: 'set', path: [...person, 'familyNames'], value: 'Bech' },
];
const job = (values: Record<string, unknown>): Change => ({
  op: 'insert',
  path: jobs,
  item: { id: 'job', occupation: { label: 'Elektriker' }, ...values },
});
const issuesOf = (...changes: Change[]) =>
  profileIssues(applyChanges(emptyProfile('da'), [...named, ...changes]).document).map(
    ({ path, code }) => `${path}: ${code}`,
  );

describe('profileIssues', () => {
  it('asks for a name and nothing else in an empty profile', () => {
    expect(profileIssues(emptyProfile('da'))).toEqual([
      { path: 'sections/personal-information/fields/givenNames', code: 'required' },
      { path: 'sections/personal-information/fields/familyNames', code: 'required' },
    ]);
  });

  it('asks for what an entry must say, also where only blanks stand', () => {
    expect(issuesOf(job({ occupation: {} }))).toEqual([
      'sections/work-experience/entries/job/occupation: required',
    ]);
    expect(issuesOf({ op: 'set', path: [...person, 'givenNames'], value: '  ' })).toEqual([
      'sections/personal-information/fields/givenNames: required',
    ]);
  });

  it.each([
    [{ from: { year: 2021, month: 8 }, to: { year: 2019, month: 6 } }, 'to: period-reversed'],
    [{ from: { year: 2021, month: 8 }, to: { year: 2021 } }, undefined],
    [{ from: { year: 2021, month: 8, day: 3 }, to: { year: 2021, month: 8, day: 2 } }, 'to: period-reversed'],
    [{ from: { year: 2021 }, to: { year: 2019 }, ongoing: true }, undefined],
    [{ from: { text: 'sommeren' } }, 'from: date-unread'],
    [{ to: { text: '31.2.2021' } }, 'to: date-unread'],
  ])('reads the period %j', (period, expected) => {
    const found = issuesOf(job({ period }));
    expect(found).toEqual(expected ? [`sections/work-experience/entries/job/period/${expected}`] : []);
  });

  it.each([
    ['jonas.bech@eksempel', false],
    ['jonas.bech@eksempel.dk', true],
    ['jonas bech@eksempel.dk', false],
    ['bjørn@blåbær.dk', true],
  ])('judges the e-mail %s', (email, good) => {
    expect(issuesOf(job({ email })).length === 0).toBe(good);
  });

  it.each([
    ['eksempel.dk', true],
    ['https://eksempel.dk/cv?x=1', true],
    ['javascript:alert(1)', false],
    ['ftp://eksempel.dk', false],
    ['min hjemmeside', false],
  ])('judges the web address %s', (website, good) => {
    expect(issuesOf(job({ website })).length === 0).toBe(good);
  });

  it('looks into lists and says how long a text may be', () => {
    const skills = ['sections', 'digital-skills', 'fields', 'ungrouped'];
    const long: Change = { op: 'insert', path: skills, item: { id: 's', name: 'x'.repeat(120) } };
    expect(profileIssues(applyChanges(emptyProfile('da'), [...named, long]).document)).toEqual([
      { path: [...skills, 's', 'name'].join('/'), code: 'too-long', params: { length: 120, advised: 99 } },
    ]);
  });

  it('remarks upon a link that nobody should follow', () => {
    const activities = {
      blocks: [{ type: 'paragraph', children: [{ text: 'her', link: 'javascript:alert(1)' }] }],
    };
    expect(issuesOf(job({ activities }))).toEqual([
      'sections/work-experience/entries/job/activities: link-unsafe',
    ]);
  });
});
