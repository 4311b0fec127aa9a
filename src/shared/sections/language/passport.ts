import { cefrLevels } from '../../codes/cefr.ts';
import type { Block, SectionBlock } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { motherTongues, names } from './blocks.ts';
import type { Content } from './content.ts';
import { certificatePhrases, experiencePhrases } from './evidence.ts';
import { capitalised, isAssessed, levelDetails, levelTable, namedLanguages, type Named } from './levels.ts';

/** A Language Passport: all languages at a glance, each by itself, and what the levels are. */
export function passport({ fields, entries }: Content, context: ComposeContext): SectionBlock[] {
  const named = namedLanguages(entries, context);
  const assessed = named.filter(({ entry }) => isAssessed(entry));
  const listed = named.filter(({ entry }) => !isAssessed(entry));
  const overview: Block[] = [
    ...motherTongues(fields, context),
    ...names('otherLanguages', listed, context),
    ...(assessed.length > 0 ? [levelTable(assessed, context)] : []),
  ];
  const languages = named.flatMap((each) => languageSection(each, context));
  const [first, ...others] = languages;
  const key = assessed.length > 0 ? [levelKey(context)] : [];
  // The levels are explained on the first page, where there is room after one language.
  const sections = [first, ...key, ...others].filter((section) => section !== undefined);
  const last = sections.at(-1);
  const note = context.label(assessed.length > 0 ? 'passport.note' : 'passport.noteWithout');
  if (last !== undefined) last.blocks.push({ kind: 'note', sentences: [note], apart: true });
  return [
    ...(overview.length > 0 ? [section('languages', context.label('overview'), overview)] : []),
    ...sections,
  ];
}

/** The levels of a language in words, and what shows them; nothing where neither is there. */
function languageSection(named: Named, context: ComposeContext): SectionBlock[] {
  const { entry, name } = named;
  const lists = [
    { label: context.label('certificates'), items: certificatePhrases(entry, context) },
    { label: context.label('experiences'), items: experiencePhrases(entry, context) },
  ].filter(({ items }) => items.length > 0);
  const blocks: Block[] = [
    ...(isAssessed(entry) ? [levelDetails(named, context)] : []),
    ...(lists.length > 0 ? [{ kind: 'lists' as const, id: entry.id, lists }] : []),
  ];
  return blocks.length > 0 ? [section(entry.id, capitalised(name, context.language), blocks)] : [];
}

function levelKey(context: ComposeContext): SectionBlock {
  const rows = cefrLevels.map((level) => ({ level, text: context.levelSummary(level) }));
  return section('levels', context.label('levels'), [{ kind: 'level-key', rows }]);
}

const section = (id: string, title: string, blocks: Block[]): SectionBlock => ({
  kind: 'section',
  id,
  title,
  blocks,
  whole: true,
});
