import type { Block } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { entryBlock } from '../paper-entry.ts';
import { filled, webPhrase } from '../paper-phrases.ts';
import { printable } from '../printable-text.ts';
import type { Content } from './content.ts';

export function blocks({ entries }: Content, context: ComposeContext): Block[] {
  return entries.flatMap((entry) => {
    const date = context.date(entry.date);
    return entryBlock({
      id: entry.id,
      date: date === undefined ? undefined : { from: date },
      title: filled(entry.title),
      organisation: filled(entry.awardingBody),
      place: undefined,
      facts: (entry.links ?? []).map(({ url }) => webPhrase(url)),
      body: printable(entry.description),
      context,
    });
  });
}
