import type { Block } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { enclosedWithin, itemKey } from '../paper-phrases.ts';
import type { Content } from './content.ts';
import { certificatePhrases } from './evidence.ts';
import {
  capitalised,
  isAssessed,
  levelDetails,
  levelTable,
  namedLanguages,
  rangeOf,
  type Named,
} from './levels.ts';

export function blocks({ fields, entries }: Content, context: ComposeContext): Block[] {
  const named = namedLanguages(entries, context);
  const assessed = named.filter(({ entry }) => isAssessed(entry));
  const listed = named.filter(({ entry }) => !isAssessed(entry));
  return [
    ...motherTongues(fields, context),
    ...levels(assessed, context),
    ...certificates(named, context),
    ...names('otherLanguages', listed, context),
  ];
}

export function motherTongues(fields: Content['fields'], context: ComposeContext): Block[] {
  const tongues = (fields.motherTongues ?? [])
    .map(({ language }) => context.name('languages', language))
    .filter((name) => name !== undefined);
  return pair('motherTongue', tongues, context);
}

/** Languages without levels: "Andre sprog: svensk og norsk". */
export function names(label: string, languages: readonly Named[], context: ComposeContext): Block[] {
  return pair(
    label,
    languages.map(({ name }) => name),
    context,
  );
}

function pair(label: string, values: string[], context: ComposeContext): Block[] {
  return values.length > 0
    ? [{ kind: 'pair', label: context.label(label), value: { text: context.list(values) } }]
    : [];
}

function levels(assessed: readonly Named[], context: ComposeContext): Block[] {
  if (assessed.length === 0) return [];
  switch (context.cv.languages ?? 'table') {
    case 'table':
      return [levelTable(assessed, context)];
    case 'compact':
      return ranges(assessed, context);
    case 'full':
      return [
        levelTable(assessed, context),
        ...assessed.map((each): Block => {
          const title = capitalised(each.name, context.language);
          return { ...levelDetails(each, context), title };
        }),
      ];
  }
}

/** Each language with its range of levels, and what that is. */
function ranges(assessed: readonly Named[], context: ComposeContext): Block[] {
  const { label } = context;
  const lines = assessed.map(({ entry, name }): Block => {
    const text = rangeOf(entry) ?? '';
    return { kind: 'pair', id: entry.id, label: capitalised(name, context.language), value: { text } };
  });
  const legend = ['legend.range', 'legend.a', 'legend.b', 'legend.c'].map((key) => label(key));
  return [...lines, { kind: 'note', sentences: legend }];
}

function certificates(named: readonly Named[], context: ComposeContext): Block[] {
  const phrases = named.flatMap((each) => {
    const own = certificatePhrases(each.entry, context);
    const enclosed = enclosedByItself(each, context);
    return enclosed === undefined ? own : [...own, enclosed];
  });
  if (phrases.length === 0) return [];
  const text = phrases.map((phrase) => phrase.text).join('; ');
  const value = { text, language: context.contentLanguage };
  return [{ kind: 'pair', label: context.label('certificates'), value }];
}

/** A language that is proved without any of its certificates saying so: "Spansk: dokumentation vedlagt". */
function enclosedByItself({ entry, name }: Named, context: ComposeContext): { text: string } | undefined {
  const enclosed = enclosedWithin(entry.id, context);
  const said = (entry.certificates ?? []).some(
    (certificate) => context.enclosed(itemKey(entry, certificate)) !== undefined,
  );
  if (enclosed === undefined || said) return undefined;
  return { text: `${capitalised(name, context.language)}: ${enclosed}` };
}
