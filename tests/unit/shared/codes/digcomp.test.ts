import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersFromText,
  answersToText,
  proposeAreaLevels,
  statementsOfArea,
  type Answer,
} from '#shared/codes/digcomp-guide/index.ts';
import {
  areaName,
  competencesOf,
  digcomp,
  digcompAreas,
  digcompIn,
  digcompLevels,
  digcompVersions,
} from '#shared/codes/digcomp.ts';

describe('DigComp', () => {
  it('has 21 competences in five areas, in either version', () => {
    for (const version of digcompVersions) {
      expect(digcompAreas.map((area) => competencesOf(area, version).length)).toEqual([3, 6, 4, 4, 4]);
      expect(digcompAreas.flatMap((area) => competencesOf(area, version))).toEqual(
        digcomp.codes.filter((code) => code.startsWith(version)),
      );
    }
    expect(digcomp.codes).toHaveLength(42);
  });

  it('words a competence as its version does, and finds it in the other', () => {
    expect(digcomp.name('2.2:2.5', 'en')).toBe('Netiquette');
    expect(digcomp.name('3.0:2.5', 'en')).toBe('Digital behaviour');
    expect(digcomp.name('3.0:2.5', 'da')).toBe('Digital adfærd');
    expect(digcomp.name('3.0:2.5', 'el')).toBe('Digital behaviour');
    expect(digcompIn('3.0', '2.2:3.4')).toBe('3.0:3.4');
    expect(digcompIn('2.2', '3.0:3.4')).toBe('2.2:3.4');
    for (const code of ['2.1:1.1', '3.0:6.1', '3.0:', 'constructor', '2.2:1.10'])
      expect([digcomp.name(code, 'en'), digcompIn('3.0', code)], code).toEqual([undefined, undefined]);
    expect(areaName('creation', '3.0', 'da')).toBe('Indholdsproduktion');
    expect(areaName('creation', '2.2', 'en')).toBe('Digital content creation');
  });
});

describe('statements', () => {
  it('stand for every area and level, the same number in both languages, none twice', () => {
    const all = (language: string) => digcompAreas.flatMap((area) => statementsOfArea(area, language));
    expect(all('da').map(({ id }) => id)).toEqual(all('en').map(({ id }) => id));
    expect(new Set(all('da').map(({ text }) => text)).size).toBe(40);
    expect(new Set(all('en').map(({ text }) => text)).size).toBe(40);
    for (const area of digcompAreas)
      expect([...new Set(statementsOfArea(area, 'da').map(({ level }) => level))]).toEqual([
        ...digcompLevels,
      ]);
  });
});

describe('a proposal', () => {
  const answered = (...said: (Answer | undefined)[]) =>
    new Map(
      statementsOfArea('safety', 'en').flatMap(({ id }, index): [string, Answer][] => {
        const answer = said[index];
        return answer === undefined ? [] : [[id, answer]];
      }),
    );
  it.each([
    ['nothing', [], undefined],
    ['one statement of two', ['yes'], undefined],
    ['a level with one yes and one partly', ['yes', 'partly'], 'basic'],
    ['two partly', ['partly', 'partly'], undefined],
    ['a no', ['yes', 'no', 'yes', 'yes'], undefined],
    ['a gap below', ['yes', 'yes', 'no', 'no', 'yes', 'yes'], 'basic'],
    ['everything', Array(8).fill('yes'), 'highly-advanced'],
  ] as const)('after %s', (_, said, level) => {
    expect(proposeAreaLevels(answered(...said))).toEqual(level === undefined ? {} : { safety: level });
  });

  it('never falls when an answer is better', () => {
    const ids = digcompAreas.flatMap((area) => statementsOfArea(area, 'en').map(({ id }) => id));
    const answer = fc.constantFrom<Answer>('yes', 'partly', 'no');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 40, maxLength: 40 }), fc.nat({ max: 39 }), (said, at) => {
        const given = new Map(ids.map((id, index) => [id, said[index] ?? 'no']));
        const before = proposeAreaLevels(given);
        const after = proposeAreaLevels(new Map(given).set(ids[at] ?? '', 'yes'));
        const height = (levels: typeof before, area: (typeof digcompAreas)[number]) =>
          digcompLevels.findIndex((level) => level === levels[area]);
        for (const area of digcompAreas)
          expect(height(after, area)).toBeGreaterThanOrEqual(height(before, area));
        expect(answersFromText(answersToText(given))).toEqual(given);
      }),
    );
  });

  it('reads no answer into a text that holds none', () => {
    expect(answersFromText(undefined).size).toBe(0);
    expect([...answersFromText('a:yes b c:maybe :no safety-basic-1:no')]).toEqual([
      ['a', 'yes'],
      ['safety-basic-1', 'no'],
    ]);
  });
});
