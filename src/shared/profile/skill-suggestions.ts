// Tools and software that the person names elsewhere in the profile, offered as digital skills.
import { heldFields } from '../model/held.ts';
import type { Fields } from '../model/field.ts';
import { richTextToPlain } from '../model/rich-text-plain.ts';
import { digitalTools, type DigitalTool } from '../codes/digital-tools.ts';
import { digitalSkills } from '../sections/digital-skills/index.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { sectionsOf } from './sections.ts';
import { allSkills } from './skill-groups.ts';
import { skillKey } from './skill-names.ts';

export interface SkillSuggestion {
  name: string;
  kind: DigitalTool['kind'];
  /** Where it was read, each once. */
  found: { section: string; entry?: string }[];
}

/** Known names that stand in the person's own texts and in no list of skills yet, those found oftenest first. */
export function suggestSkills(document: ProfileDocument): SkillSuggestion[] {
  const own = new Set(allSkills(document).map(({ skill }) => skillKey(skill.name ?? '')));
  const texts = textsOf(document);
  return digitalTools
    .filter(({ names }) => !names.some((name) => own.has(skillKey(name))))
    .map((tool) => ({
      name: tool.names[0] ?? '',
      kind: tool.kind,
      found: texts.filter((text) => isNamed(tool, text)).map(({ place }) => place),
    }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.found.length - a.found.length);
}

interface PlacedText {
  place: SkillSuggestion['found'][number];
  text: string;
  lower: string;
}

/** All that was typed, one text for each entry and each section's own fields; the name and address of the person aside. */
function textsOf(document: ProfileDocument): PlacedText[] {
  return sectionsOf(document)
    .filter(({ id, personName }) => personName === undefined && id !== digitalSkills.id)
    .flatMap(({ id, fields, entry = {} }): PlacedText[] => {
      const content = contentOf(document, id);
      return [
        placed({ section: id }, written(fields, content.fields)),
        ...content.entries.map((each) => placed({ section: id, entry: each.id }, written(entry, each))),
      ];
    })
    .filter(({ text }) => text !== '');
}

const placed = (place: PlacedText['place'], text: string): PlacedText => ({
  place,
  text,
  lower: text.toLowerCase(),
});

function written(fields: Fields, values: object): string {
  const texts = heldFields(fields, values).map(([, held]) => {
    if (held.value === undefined) return '';
    switch (held.kind) {
      case 'text':
        return held.field.format === 'plain' ? held.value : '';
      case 'rich-text':
        return richTextToPlain(held.value);
      case 'record':
        return written(held.field.fields, held.value);
      case 'list':
        return held.value.map((item) => written(held.field.fields, item)).join('\n');
      default:
        return '';
    }
  });
  return texts.filter((text) => text !== '').join('\n');
}

/**
 * Whether one of the names stands there as a word. A name that is a common word too must be written as the name is, and not
 * begin a sentence: alone or in a list it may.
 */
function isNamed({ names, common }: DigitalTool, { text, lower }: PlacedText): boolean {
  return names.some((name, index) => {
    const exact = common && index === 0;
    const [where, what] = exact ? [text, name] : [lower, name.toLowerCase()];
    for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + 1)) {
      const [before, after] = [where.slice(0, at), where.slice(at + what.length)];
      const isWord = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}+#]/u.test(after);
      const begins = /(?:^|[.!?:\n•]\s*)$/u.test(before) && !/^\s*(?:$|[,;/\n])/u.test(after);
      if (isWord && !(exact && begins)) return true;
    }
    return false;
  });
}
