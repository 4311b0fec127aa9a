import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cefrGroupOf, cefrGroups, cefrLevels, cefrSkills, levelRange } from '#shared/codes/cefr.ts';
import {
  cellText,
  descriptor,
  groupName,
  levelSummary,
  proposeLevel,
  statementsOf,
} from '#shared/codes/cefr-guide/index.ts';

const cells = cefrSkills.flatMap((skill) => cefrLevels.map((level) => [skill, level] as const));
const words = (text: string): number => text.split(/\s+/).length;

describe('the range of some levels', () => {
  it('goes from the lowest to the highest, in whatever order they stand', () => {
    expect(levelRange(['B2', undefined, 'A2', 'B1'])).toBe('A2–B2');
    expect(levelRange(['C2', 'A1'])).toBe('A1–C2');
  });
  it('is one level where all are the same, and nothing where none is set', () => {
    expect(levelRange(['B1', 'B1', undefined])).toBe('B1');
    expect(levelRange([undefined, undefined])).toBeUndefined();
    expect(levelRange([])).toBeUndefined();
  });
});

test('two levels make a group each', () => {
  expect(cefrLevels.map(cefrGroupOf)).toEqual([
    'basic',
    'basic',
    'independent',
    'independent',
    'proficient',
    'proficient',
  ]);
});

describe.each(['da', 'en'])('the grid in %s', (language) => {
  it('says in few words what each level of a skill is, each differently', () => {
    const texts = cells.map(([skill, level]) => cellText(skill, level, language));
    expect(new Set(texts).size).toBe(30);
    for (const text of texts) {
      expect(words(text), text).toBeGreaterThanOrEqual(4);
      expect(words(text), text).toBeLessThanOrEqual(10);
    }
  });
  it('asks two statements for each level of a skill, in the first person', () => {
    const start = language === 'da' ? /^Jeg kan [^.]+\.$/ : /^I can [^.]+\.$/;
    const all = cefrSkills.flatMap((skill) => statementsOf(skill, language));
    expect(new Set(all.map(({ text }) => text)).size).toBe(60);
    for (const { text } of all) expect(text).toMatch(start);
  });
  it('names its statements alike in every language', () => {
    for (const skill of cefrSkills) {
      const ids = statementsOf(skill, language).map(({ id, level }) => `${id} ${level}`);
      expect(ids).toEqual(statementsOf(skill, 'en').map(({ id, level }) => `${id} ${level}`));
      expect(ids).toHaveLength(12);
    }
  });
});

describe.each(['da', 'en', 'el', 'bg'])('the descriptors in %s', (language) => {
  it('say what one can do at each level of a skill, in sentences of its own', () => {
    const texts = cells.map(([skill, level]) => descriptor(skill, level, language));
    expect(new Set(texts).size).toBe(30);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.{30,}\.$/u);
  });
  it('name the groups and sum up the levels', () => {
    expect(new Set(cefrGroups.map((group) => groupName(group, language))).size).toBe(3);
    expect(new Set(cefrLevels.map((level) => levelSummary(level, language))).size).toBe(6);
  });
  it('are not the English ones', () => {
    if (language === 'en') return;
    for (const [skill, level] of cells)
      expect(descriptor(skill, level, language)).not.toBe(descriptor(skill, level, 'en'));
  });
});

test('a language that there are no texts in gets the English ones', () => {
  expect(descriptor('reading', 'B1', 'fi')).toBe(descriptor('reading', 'B1', 'en'));
  expect(cellText('reading', 'B1', 'constructor')).toBe(cellText('reading', 'B1', 'en'));
});

describe('the level that is proposed', () => {
  const upTo = (level: string) =>
    statementsOf('reading', 'en').filter((statement) => statement.level <= level);
  const ids = (statements: readonly { id: string }[]) => new Set(statements.map(({ id }) => id));

  it('is none as long as a statement of the lowest is not confirmed', () => {
    expect(proposeLevel('reading', new Set())).toBeUndefined();
    expect(proposeLevel('reading', ids(upTo('A1').slice(1)))).toBeUndefined();
  });
  it.each(cefrLevels)('is %s when all statements up to it are confirmed', (level) => {
    expect(proposeLevel('reading', ids(upTo(level)))).toBe(level);
  });
  it('does not jump over a level that is not confirmed', () => {
    const without = upTo('C2').filter(({ id }) => id !== 'reading-B1-2');
    expect(proposeLevel('reading', ids(without))).toBe('A2');
  });
  it('takes no statement of another skill', () => {
    expect(proposeLevel('listening', ids(upTo('C2')))).toBeUndefined();
  });
  it('never rises when a statement is taken back', () => {
    const all = statementsOf('writing', 'en').map(({ id }) => id);
    const rank = (level: string | undefined) => cefrLevels.findIndex((each) => each === level);
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...all), (confirmed, taken) => {
        const before = rank(proposeLevel('writing', new Set(confirmed)));
        const after = rank(proposeLevel('writing', new Set(confirmed.filter((id) => id !== taken))));
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
