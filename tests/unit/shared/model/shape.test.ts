import { describe, expect, it } from 'vitest';
import {
  array,
  boolean,
  either,
  fitting,
  mapOf,
  matching,
  Misfit,
  object,
  oneOf,
  optional,
  string,
  whole,
  withDefault,
} from '#shared/model/shape.ts';

const placeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Misfit) return error.place;
    throw error;
  }
};

describe('shapes', () => {
  it('take what fits and refuse the rest', () => {
    const cases: [(value: unknown, place: string) => unknown, unknown[], unknown[]][] = [
      [string, ['', 'a'], [1, null, undefined, [], {}]],
      [boolean, [true, false], ['true', 0, null]],
      [whole(1, 12), [1, 12], [0, 13, 1.5, NaN, '3', null]],
      [matching(/^[ab]+$/), ['ab'], ['abc', '', 7]],
      [oneOf('x', 'y'), ['x', 'y'], ['z', null, ['x']]],
      [optional(string), [undefined, 'a'], [null, 1]],
      [either(string, whole(0, 9)), ['a', 3], [10, true]],
      [array(string), [[], ['a']], [{}, 'a', [1], { length: 0 }]],
      [mapOf(string), [{}, { a: 'b' }], [{ a: 1 }, [], null]],
      [object({ a: string }), [{ a: '' }], [{}, [], null, 'a', { a: 1 }]],
    ];
    for (const [shape, right, wrong] of cases) {
      for (const value of right) expect(shape(value, '')).toEqual(value);
      for (const value of wrong) expect(() => shape(value, '')).toThrow(Misfit);
    }
  });

  it('keep properties that they do not know, and add what is missing where there is a default', () => {
    const shape = object({ known: withDefault(string, () => 'default'), left: optional(string) });
    expect(shape({ other: [1] }, '')).toStrictEqual({ known: 'default', other: [1] });
  });

  it('say where the misfit stands, and nothing of what stands there', () => {
    const shape = object({ list: array(object({ name: string })) });
    const wrong = { list: [{ name: 'a' }, { name: { private: 'words' } }] };
    expect(placeOf(() => shape(wrong, ''))).toBe('list/1/name');
    expect(() => shape(wrong, '')).not.toThrow(/private|words/);
  });

  it('never let a key change what the copy is, nor find a property that was not given', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":true},"a":{"__proto__":{"b":"c"}}}');
    const copy = object({ a: mapOf(string) })(hostile, '');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(copy).toStrictEqual({ a: {} });
    expect(fitting(object({ constructor: optional(string) }), {})).toStrictEqual({});
  });

  it('do not take a mistake of their own for a misfit', () => {
    const broken = () => {
      throw new TypeError('a bug');
    };
    expect(() => fitting(broken, 1)).toThrow(TypeError);
    expect(() => either(broken, string)('a', '')).toThrow(TypeError);
  });
});
