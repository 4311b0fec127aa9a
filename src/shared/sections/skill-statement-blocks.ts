import type { Block } from '../document/blocks.ts';
import type { ComposeContext } from '../document/context.ts';
import { entryBlock } from './paper-entry.ts';
import { filled, webPhrase } from './paper-phrases.ts';
import { printable } from './printable-text.ts';
import type { SkillStatements } from './skill-statement.ts';

export function skillStatementBlocks({ entries }: SkillStatements, context: ComposeContext): Block[] {
  return entries.flatMap(({ id, title, description, links = [] }): Block[] => {
    const [heading, body] = [filled(title), printable(description)];
    if (heading === undefined && links.length === 0) {
      return body.length > 0 ? [{ kind: 'text', id, body }] : [];
    }
    return entryBlock({
      id,
      date: undefined,
      title: heading,
      organisation: undefined,
      place: undefined,
      facts: links.map(({ url }) => webPhrase(url)),
      body,
      context,
    });
  });
}
