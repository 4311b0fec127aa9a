// Shapes of what comes from outside: each takes an unknown value and gives a copy that fits, or says where it does not.
// A few plain functions, because a schema library's loading and building is a quarter of a short process's time.

/** Takes a value that stands at a place (keys joined by `/`). Throws Misfit. */
export type Shape<T = unknown> = (value: unknown, place: string) => T;

/** A value does not have its shape. Carries the place, never the value: that may be private. */
export class Misfit extends Error {
  readonly place: string;

  constructor(place: string) {
    super(`wrong shape at "${place}"`);
    this.place = place;
  }
}

/** What fits of a value, undefined where nothing does. */
export function fitting<T>(shape: Shape<T>, value: unknown): T | undefined {
  try {
    return shape(value, '');
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

export const string: Shape<string> = (value, place) => {
  if (typeof value !== 'string') throw new Misfit(place);
  return value;
};

export const boolean: Shape<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw new Misfit(place);
  return value;
};

/** A whole number within these bounds. */
export function whole(least: number, most: number): Shape<number> {
  return (value, place) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw new Misfit(place);
    return value;
  };
}

export function matching(pattern: RegExp): Shape<string> {
  return (value, place) => {
    if (!pattern.test(string(value, place))) throw new Misfit(place);
    return value as string;
  };
}

export function oneOf<T>(...values: readonly T[]): Shape<T> {
  return (value, place) => {
    const found = values.indexOf(value as T);
    if (found < 0) throw new Misfit(place);
    return value as T;
  };
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, place) => (value === undefined ? undefined : shape(value, place));
}

/** What is missing becomes what `missing` gives, which has to fit too. */
export function withDefault<T>(shape: Shape<T>, missing: () => unknown): Shape<T> {
  return (value, place) => shape(value === undefined ? missing() : value, place);
}

/** The first of two shapes that fits. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return (value, place) => {
    try {
      return first(value, place);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      return second(value, place);
    }
  };
}

export function array<T>(item: Shape<T>): Shape<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new Misfit(place);
    return value.map((each: unknown, index) => item(each, below(place, String(index))));
  };
}

/** An object used as a map: any keys, values of one shape. */
export function mapOf<T>(item: Shape<T>): Shape<Record<string, T>> {
  return (value, place) => {
    const copy: Record<string, T> = {};
    for (const key of keysOf(value, place)) copy[key] = item(read(value, key), below(place, key));
    return copy;
  };
}

type Shapes = Readonly<Record<string, Shape>>;
type Fitting<S extends Shapes> = { [K in keyof S]: ReturnType<S[K]> } & Record<string, unknown>;

/** An object with these properties; others are kept as they are, after them. */
export function object<S extends Shapes>(known: S): Shape<Fitting<S>> {
  const shapes = Object.entries(known);
  return (value, place) => {
    const keys = keysOf(value, place);
    const copy: Record<string, unknown> = {};
    for (const [key, shape] of shapes) {
      const fitting = shape(read(value, key), below(place, key));
      if (fitting !== undefined) copy[key] = fitting;
    }
    for (const key of keys) if (!Object.hasOwn(known, key)) copy[key] = read(value, key);
    return copy as Fitting<S>;
  };
}

// `__proto__` as a key would not become a property of the copy, but change what the copy is.
function keysOf(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit(place);
  return Object.keys(value).filter((key) => key !== '__proto__');
}

const read = (value: unknown, key: string): unknown =>
  Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;

const below = (place: string, step: string): string => (place === '' ? step : `${place}/${step}`);
