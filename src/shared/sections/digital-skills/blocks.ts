import type { Block, TagsBlock } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { fieldKey } from '../../model/cv.ts';
import { enclosedWithin, filled } from '../paper-phrases.ts';
import { assessmentBlocks } from './assessment-blocks.ts';
import type { Content, Skill } from './content.ts';

export function blocks({ fields, entries }: Content, context: ComposeContext): Block[] {
  const items = (skills: readonly Skill[] | undefined, when?: (skill: Skill) => string | undefined) =>
    (skills ?? []).flatMap((skill) => skillText(skill, when?.(skill), context) ?? []);
  const planned = ({ when }: Skill) => context.date(when);
  return [
    ...entries.flatMap(({ id, title, skills }) => tags(items(skills), { id, label: filled(title) })),
    ...tags(items(fields.ungrouped), {}),
    ...tags(items(fields.wanted, planned), { label: context.label('wanted') }),
    ...assessmentBlocks(fields.assessments, context),
  ];
}

function tags(items: string[], { id, label }: { id?: string; label?: string | undefined }): TagsBlock[] {
  const named = { ...(id !== undefined && { id }), ...(label !== undefined && { label }) };
  return items.length > 0 ? [{ kind: 'tags', ...named, items }] : [];
}

/** "Excel", or with what the document asks for "Excel (avanceret)". */
function skillText(skill: Skill, when: string | undefined, context: ComposeContext): string | undefined {
  const name = filled(skill.name);
  if (name === undefined) return undefined;
  const level = isAsked('levels', context) ? context.name('skill-level', skill.level) : undefined;
  const note = isAsked('notes', context) ? filled(skill.note) : undefined;
  const remarks = [level?.toLocaleLowerCase(context.language), note, when, enclosedWithin(skill.id, context)];
  const known = remarks.filter((remark) => remark !== undefined);
  if (known.length === 0) return name;
  // "Alphacam (fræsning, specialist)": brackets that a name ends with are open to more.
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${known.join(', ')})` : `${name} (${known.join(', ')})`;
}

const isAsked = (choice: 'levels' | 'notes', { cv }: ComposeContext): boolean =>
  cv.fields?.[fieldKey('digital-skills', choice)] === 'shown';
