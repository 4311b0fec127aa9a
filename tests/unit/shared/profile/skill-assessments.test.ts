import { expect, test } from 'vitest';
import { answersFromText, proposeAreaLevels, type Answers } from '#shared/codes/digcomp-guide/index.ts';
import { applyChanges } from '#shared/profile/change.ts';
import { parseProfile } from '#shared/profile/document.ts';
import { addAssessment } from '#shared/profile/skill-assessments.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const date = { year: 2026, month: 11, day: 22 };

test('an assessment is kept after those before it, with its date, version, levels and answers', () => {
  const answers: Answers = new Map([
    ['safety-basic-1', 'yes'],
    ['safety-basic-2', 'partly'],
    ['creation-basic-1', 'no'],
  ]);
  const before = profileWith({ 'digital-skills': { fields: { assessments: [{ id: 'old' }] } } });
  const made = { id: 'new', date, version: '3.0' as const, levels: proposeAreaLevels(answers), answers };
  const { document } = applyChanges(before, addAssessment(made));
  const kept = parseProfile(document).sections['digital-skills'].fields.assessments ?? [];
  expect(kept.map(({ id }) => id)).toEqual(['old', 'new']);
  expect(kept[1]).toMatchObject({ date, framework: { code: '3.0' }, safety: { code: 'basic' } });
  expect(kept[1]).not.toHaveProperty('creation');
  expect(answersFromText(kept[1]?.answers)).toEqual(answers);
});

test('without answers none are kept', () => {
  const [change] = addAssessment({ id: 'a', date, version: '2.2', levels: {} });
  expect(change).toMatchObject({ item: { id: 'a', date, framework: { code: '2.2' } } });
  expect(JSON.stringify(change)).not.toContain('answers');
});
