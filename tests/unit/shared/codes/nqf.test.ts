import { describe, expect, it, test } from 'vitest';
import { countries } from '#shared/codes/countries.ts';
import { eqfLevels } from '#shared/codes/eqf.ts';
import { eqfDescription } from '#shared/codes/eqf-guide/index.ts';
import { eqfFromNational, nationalFrameworks, nqf } from '#shared/codes/nqf.ts';

const same = Object.fromEntries(eqfLevels.map((level) => [String(level), [level]]));
const of = (...eqf: number[][]): Record<string, number[]> =>
  Object.fromEntries(eqf.map((levels, index) => [String(index + 1), levels]));

/**
 * Which national level corresponds to which EQF level, as the reports say that the countries gave of their frameworks: for each
 * row, where it is from and the year.
 */
const expected: Record<string, { levels: Record<string, number[]>; source: string; date: string }> = {
  al: { levels: same, source: 'EQF referencing report, Albania', date: '2021' },
  at: { levels: same, source: 'EQF referencing report, Austria', date: '2012' },
  ba: { levels: same, source: 'EQF referencing report, Bosnia and Herzegovina', date: '2021' },
  'be-de': {
    levels: same,
    source: 'EQF referencing report, Belgium, German-speaking Community',
    date: '2018',
  },
  'be-fr': { levels: same, source: 'EQF referencing report, Belgium, French Community', date: '2013' },
  'be-vl': { levels: same, source: 'EQF referencing report, Belgium, Flanders', date: '2011' },
  bg: { levels: { ...same, 0: [] }, source: 'EQF referencing report, Bulgaria', date: '2013' },
  ch: { levels: same, source: 'EQF referencing report, Switzerland', date: '2015' },
  cy: { levels: same, source: 'EQF referencing report, Cyprus', date: '2017' },
  cz: { levels: same, source: 'EQF referencing report, Czech Republic', date: '2011' },
  de: { levels: same, source: 'EQF referencing report, Germany', date: '2012' },
  // The ministry places level 1 (year 9 of school) at EQF 2; the referencing table reads level by level.
  dk: { levels: { ...same, '1': [1, 2] }, source: 'EQF referencing report, Denmark', date: '2011' },
  ee: { levels: same, source: 'EQF referencing report, Estonia', date: '2011' },
  el: { levels: same, source: 'EQF referencing report, Greece', date: '2015' },
  'es-mecu': { levels: same, source: 'EQF referencing report, Spain', date: '2023' },
  'es-meces': {
    levels: of([5], [6], [7], [8]),
    source: 'EQF referencing report, Spain',
    date: '2023',
  },
  fi: { levels: same, source: 'EQF referencing report, Finland', date: '2017' },
  fr: { levels: same, source: 'EQF referencing report, France', date: '2021' },
  'fr-1969': {
    levels: { V: [3], IV: [4], III: [5], II: [6], I: [7, 8] },
    source: 'EQF referencing report, France',
    date: '2010',
  },
  hr: {
    levels: { ...same, '4.1': [4], '4.2': [4], '8.1': [8], '8.2': [8] },
    source: 'EQF referencing report, Croatia',
    date: '2012',
  },
  hu: { levels: same, source: 'EQF referencing report, Hungary', date: '2015' },
  ie: {
    levels: of([1], [1], [2], [3], [4], [5], [6], [6], [7], [8]),
    source: 'EQF referencing report, Ireland',
    date: '2009',
  },
  is: {
    levels: of([1, 2], [3], [4], [5], [6], [7], [8]),
    source: 'EQF referencing report, Iceland',
    date: '2013',
  },
  it: { levels: same, source: 'EQF referencing report, Italy', date: '2013' },
  li: { levels: same, source: 'EQF referencing report, Liechtenstein', date: '2016' },
  lt: { levels: same, source: 'EQF referencing report, Lithuania', date: '2011' },
  lu: { levels: same, source: 'EQF referencing report, Luxembourg', date: '2012' },
  lv: { levels: same, source: 'EQF referencing report, Latvia', date: '2011' },
  me: { levels: same, source: 'EQF referencing report, Montenegro', date: '2014' },
  mk: { levels: same, source: 'EQF referencing report, North Macedonia', date: '2016' },
  mt: { levels: { ...same, A: [], B: [] }, source: 'EQF referencing report, Malta', date: '2009' },
  nl: {
    levels: { ...same, Entry: [], '4+': [4] },
    source: 'EQF referencing report, Netherlands',
    date: '2012',
  },
  no: {
    levels: {
      2: [2],
      3: [3],
      4: [4],
      5: [5],
      6: [6],
      7: [7],
      8: [8],
      '4A': [4],
      '4B': [4],
      '5.1': [5],
      '5.2': [5],
      '6.1': [6],
      '6.2': [6],
    },
    source: 'EQF referencing report, Norway',
    date: '2014',
  },
  pl: { levels: same, source: 'EQF referencing report, Poland', date: '2013' },
  pt: { levels: same, source: 'EQF referencing report, Portugal', date: '2011' },
  ro: { levels: same, source: 'EQF referencing report, Romania', date: '2018' },
  rs: { levels: same, source: 'EQF referencing report, Serbia', date: '2020' },
  se: { levels: same, source: 'EQF referencing report, Sweden', date: '2016' },
  si: {
    levels: of([1], [2], [3], [4], [4], [5], [6], [7], [8], [8]),
    source: 'EQF referencing report, Slovenia',
    date: '2013',
  },
  sk: { levels: same, source: 'EQF referencing report, Slovakia', date: '2017' },
  tr: { levels: same, source: 'EQF referencing report, Türkiye', date: '2017' },
  ua: {
    levels: same,
    source: 'Comparison report of the Ukrainian framework and the EQF',
    date: '2023',
  },
  'uk-cqfw': {
    levels: {
      ...of([2], [3], [4], [5], [5], [6], [7], [8]),
      'Entry 1': [],
      'Entry 2': [],
      'Entry 3': [1],
    },
    source: 'EQF referencing report, United Kingdom',
    date: '2010',
  },
  'uk-rqf': {
    levels: {
      ...of([2], [3], [4], [5], [5], [6], [7], [8]),
      'Entry 1': [],
      'Entry 2': [],
      'Entry 3': [1],
    },
    source: 'EQF referencing report, United Kingdom',
    date: '2010',
  },
  'uk-scqf': {
    levels: of([], [], [1], [2], [3], [4], [5], [5], [6], [6], [7], [8]),
    source: 'EQF referencing report, United Kingdom',
    date: '2010',
  },
  xk: { levels: same, source: 'EQF referencing report, Kosovo', date: '2016' },
};

test('there is a row for every framework, and for no other', () => {
  expect(nationalFrameworks.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(nationalFrameworks.map((framework) => [framework.id, framework] as const))(
  'the framework %s',
  (id, framework) => {
    it('corresponds to the EQF as its source says', () => {
      expect(Object.fromEntries(framework.levels)).toEqual(expected[id]?.levels);
      expect(framework.source).toBe(expected[id]?.source);
      expect(framework.date).toBe(expected[id]?.date);
    });
    it('is of a country that there is, and has a name', () => {
      expect(countries.codes).toContain(framework.country);
      expect(nqf.name(id, 'da')).toContain(countries.name(framework.country, 'da'));
    });
    it('is suggested by country and level, with its source', () => {
      for (const [level, eqf] of framework.levels) {
        const found = eqfFromNational(framework.country, level).find((each) => each.framework.id === id);
        expect(found?.levels, level).toEqual(eqf);
        expect(found?.framework.source).not.toBe('');
        expect(eqfFromNational(undefined, level, id)).toEqual([found]);
      }
    });
  },
);

describe('a national level as it stands on a certificate', () => {
  const levels = (country: string, level: string, framework?: string) =>
    eqfFromNational(country, level, framework).map((each) => [each.framework.id, ...each.levels]);

  it('is found with words around it', () => {
    expect(levels('dk', 'NKR 4')).toEqual([['dk', 4]]);
    expect(levels('dk', 'Niveau 6')).toEqual([['dk', 6]]);
    expect(levels('ie', 'NFQ Level 8')).toEqual([['ie', 6]]);
    expect(levels('nl', 'NLQF 4+')).toEqual([['nl', 4]]);
    expect(levels('no', 'nivå 5.2')).toEqual([['no', 5]]);
    expect(levels('uk', 'Entry Level 3')).toEqual([
      ['uk-cqfw', 1],
      ['uk-rqf', 1],
    ]);
  });
  it('is suggested for each framework of a country, those in force first', () => {
    expect(levels('uk', '4')).toEqual([
      ['uk-cqfw', 5],
      ['uk-rqf', 5],
      ['uk-scqf', 2],
    ]);
    expect(levels('uk', '4', 'uk-scqf')).toEqual([['uk-scqf', 2]]);
    expect(levels('fr', 'III')).toEqual([['fr-1969', 5]]);
    expect(eqfFromNational('es', '2').map(({ framework }) => framework.historical)).toEqual([false, false]);
  });
  it('may span two levels of the EQF, or lie below it', () => {
    expect(levels('is', '1')).toEqual([['is', 1, 2]]);
    expect(levels('bg', '0')).toEqual([['bg']]);
  });
  it.each(['', 'niveau', '9', '17', '4 eller 5', '2019', '6,5', 'x6x7'])('is not guessed: "%s"', (level) => {
    expect(eqfFromNational('dk', level)).toEqual([]);
  });
  it('is none in a country without a framework', () => {
    expect(eqfFromNational('us', '6')).toEqual([]);
    expect(eqfFromNational(undefined, '6')).toEqual([]);
  });
});

describe.each(['da', 'en'])('the EQF in %s', (language) => {
  it('says of each level what one knows, can do and answers for', () => {
    const said = eqfLevels.flatMap((level) => {
      const { knowledge, skills, autonomy } = eqfDescription(level, language);
      return [knowledge, skills, autonomy];
    });
    expect(new Set(said).size).toBe(24);
    for (const text of said) expect(text).toMatch(/^\p{Lu}.{15,}\.$/u);
  });
  it('gives Danish examples from level 2 up', () => {
    const counts = eqfLevels.map((level) => eqfDescription(level, language).examples.length);
    expect(counts[0]).toBe(0);
    expect(counts.slice(1).every((count) => count > 0)).toBe(true);
  });
});
