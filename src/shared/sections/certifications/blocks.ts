import type { Block } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { entryBlock } from '../paper-entry.ts';
import { filled, webPhrase } from '../paper-phrases.ts';
import { printable } from '../printable-text.ts';
import type { Content } from './content.ts';

export function blocks({ entries }: Content, context: ComposeContext): Block[] {
  return entries.flatMap((entry) => {
    const [issued, expires] = [context.date(entry.issued), context.date(entry.expires)];
    return entryBlock({
      id: entry.id,
      date: issued === undefined ? undefined : { from: issued },
      title: filled(entry.name),
      note: entry.eqf && context.label('eqf', { level: entry.eqf.level }),
      organisation: filled(entry.issuer),
      place: undefined,
      facts: [
        expires === undefined ? undefined : { text: context.label('expires', { date: expires }) },
        ...(entry.links ?? []).map(({ url }) => webPhrase(url)),
      ],
      body: printable(entry.description),
      context,
    });
  });
}
