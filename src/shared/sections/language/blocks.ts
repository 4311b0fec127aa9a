import { cefrSkills } from '../../codes/cefr.ts';
import type { Block, LevelTableBlock } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import type { Content } from './content.ts';

type Entry = Content['entries'][number];

export function blocks({ fields, entries }: Content, context: ComposeContext): Block[] {
  const named = entries.flatMap((entry) => {
    const name = context.name('languages', entry.language);
    return name === undefined && !isAssessed(entry) ? [] : [{ entry, name: name ?? '–' }];
  });
  const assessed = named.filter(({ entry }) => isAssessed(entry));
  const listed = named.filter(({ entry }) => !isAssessed(entry));
  const motherTongues = (fields.motherTongues ?? [])
    .map(({ language }) => context.name('languages', language))
    .filter((name) => name !== undefined);
  return [
    ...pair('motherTongue', motherTongues, context),
    ...(assessed.length > 0 ? [levelTable(assessed, context)] : []),
    ...pair(
      'otherLanguages',
      listed.map(({ name }) => name),
      context,
    ),
  ];
}

function isAssessed(entry: Entry): boolean {
  return cefrSkills.some((skill) => entry[skill] !== undefined);
}

function pair(label: string, names: string[], context: ComposeContext): Block[] {
  return names.length > 0
    ? [{ kind: 'pair', label: context.label(label), value: { text: context.list(names) } }]
    : [];
}

/** The columns of the self-assessment grid; writing is a group of its own with one column. */
function levelTable(rows: { entry: Entry; name: string }[], context: ComposeContext): LevelTableBlock {
  const { label } = context;
  return {
    kind: 'level-table',
    groups: [
      { label: label('understanding'), columns: [label('listening'), label('reading')] },
      { label: label('speaking'), columns: [label('interaction'), label('production')] },
      { label: label('writing'), columns: [label('writing')] },
    ],
    rows: rows.map(({ entry, name }) => ({
      id: entry.id,
      label: name,
      cells: cefrSkills.map((skill) => entry[skill]),
    })),
    legend: ['legend.source', 'legend.a', 'legend.b', 'legend.c'].map((key) => label(key)),
    briefLegend: ['legend.brief', 'legend.brief.a', 'legend.brief.b', 'legend.brief.c'].map((key) =>
      label(key),
    ),
  };
}
