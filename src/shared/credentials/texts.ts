import { hasInk } from '../model/ink.ts';
import { localName } from './names.ts';
import { limits } from './limits.ts';
import type { Texts } from './credential.ts';

/** Objects that are a text or a label themselves hold it under one of these. */
const inner = ['noteLiteral', 'prefLabel', 'text', 'content', 'value', 'title', 'name', 'label', 'literal'];
const languageKeys = ['language', 'lang'];
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}$/;
/** A text within a text within a text is nobody's. */
const deepest = 4;

type Lines = Map<string, string[]>;

/**
 * A text as credentials of all generations write it: plain, in a list, by language, with `@value` and `@language`, or within a note or
 * concept. Undefined where there is none.
 */
export function readTexts(value: unknown): Texts | undefined {
  const lines: Lines = new Map();
  collect(value, '', lines, 0);
  return textsOf(lines);
}

/** Several texts as one, line by line in each language. */
export function joinTexts(texts: readonly Texts[]): Texts | undefined {
  if (texts.length < 2) return texts[0];
  const lines: Lines = new Map();
  for (const each of texts) for (const [language, text] of Object.entries(each)) add(text, language, lines);
  return textsOf(lines);
}

function textsOf(lines: Lines): Texts | undefined {
  if (lines.size === 0) return undefined;
  return Object.fromEntries(
    [...lines].map(([language, texts]) => [language, [...new Set(texts)].join('\n').slice(0, limits.text)]),
  );
}

function collect(value: unknown, language: string, lines: Lines, depth: number): void {
  if (typeof value === 'string' || typeof value === 'number') add(cleaned(String(value)), language, lines);
  else if (depth > deepest || typeof value !== 'object' || value === null) return;
  else if (Array.isArray(value))
    for (const each of value.slice(0, limits.lines)) collect(each, language, lines, depth + 1);
  else collectObject(value, language, lines, depth);
}

function collectObject(value: object, language: string, lines: Lines, depth: number): void {
  const entries = Object.entries(value).slice(0, limits.lines);
  const byName = new Map(entries.map(([key, each]) => [localName(key), each as unknown]));
  const said = languageKeys.map((key) => byName.get(key)).find((each) => typeof each === 'string');
  const spoken = languageOf(said) ?? language;
  const key = inner.find((each) => byName.has(each));
  if (key !== undefined) return collect(byName.get(key), spoken, lines, depth + 1);
  for (const [name, each] of entries) {
    const own = name === '@none' ? '' : languageOf(name);
    // `id` is Indonesian only where it does not name something.
    if (
      own !== undefined &&
      !(name === 'id' && typeof each === 'string' && each.includes(':')) &&
      isPlain(each)
    )
      collect(each, own, lines, depth + 1);
  }
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

function languageOf(tag: unknown): string | undefined {
  const lower = typeof tag === 'string' ? tag.toLowerCase() : '';
  return languageTag.test(lower) ? lower : undefined;
}

function add(text: string, language: string, lines: Lines): void {
  if (!hasInk(text)) return;
  const there = lines.get(language);
  if (there !== undefined) {
    if (there.length < limits.lines) there.push(text);
  } else if (lines.size < limits.languages) lines.set(language, [text]);
}

/** Without control characters and what turns the direction of writing around; lines are kept. */
function cleaned(text: string): string {
  return text
    .slice(0, limits.text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ' '))
    .trim();
}
