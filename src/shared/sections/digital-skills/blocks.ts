import type { Block } from '../../document/blocks.ts';
import { filled } from '../paper-phrases.ts';
import type { Content } from './content.ts';

export function blocks({ fields, entries }: Content): Block[] {
  const loose = names(fields.ungrouped);
  const groups = entries.flatMap(({ id, title, skills }): Block[] => {
    const [label, items] = [filled(title), names(skills)];
    return items.length > 0 ? [{ kind: 'tags', id, items, ...(label !== undefined && { label }) }] : [];
  });
  return loose.length > 0 ? [...groups, { kind: 'tags', items: loose }] : groups;
}

function names(skills: { name?: string }[] | undefined): string[] {
  return (skills ?? []).map(({ name }) => filled(name)).filter((name) => name !== undefined);
}
