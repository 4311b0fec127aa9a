import type { Block } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { entryBlock } from '../paper-entry.ts';
import { emailPhrase, filled, webPhrase } from '../paper-phrases.ts';
import { phoneText } from '../phone.ts';
import { printable } from '../printable-text.ts';
import type { Content } from './content.ts';

export function blocks({ entries }: Content, context: ComposeContext): Block[] {
  return entries.flatMap((entry) =>
    entryBlock({
      id: entry.id,
      date: undefined,
      title: filled(entry.name),
      organisation: filled(entry.role),
      place: undefined,
      facts: [
        emailPhrase(entry.email),
        entry.phone && phoneText(entry.phone),
        ...(entry.links ?? []).map(({ url }) => webPhrase(url)),
      ],
      body: printable(entry.comment),
      context,
    }),
  );
}
