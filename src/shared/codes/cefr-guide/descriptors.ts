import { wordsFor, type Guide } from './guide.ts';
import type { CefrGroup, CefrLevel, CefrSkill } from '../cefr.ts';
import bg from './data/descriptors.bg.json' with { type: 'json' };
import da from './data/descriptors.da.json' with { type: 'json' };
import el from './data/descriptors.el.json' with { type: 'json' };
import en from './data/descriptors.en.json' with { type: 'json' };

interface Descriptors {
  skills: Guide<string>;
  levels: Record<CefrLevel, string>;
  groups: Record<CefrGroup, string>;
}

const tables: { en: Descriptors } & Record<string, Descriptors> = { en, da, el, bg };

/** What one can do at a level of a skill, in the person's own voice; in English where the language is none of ours. */
export function descriptor(skill: CefrSkill, level: CefrLevel, language: string): string {
  return wordsFor(tables, language).skills[skill][level];
}

/** A level in one sentence, over all skills. */
export function levelSummary(level: CefrLevel, language: string): string {
  return wordsFor(tables, language).levels[level];
}

/** "Selvstændig sprogbruger". */
export function groupName(group: CefrGroup, language: string): string {
  return wordsFor(tables, language).groups[group];
}
