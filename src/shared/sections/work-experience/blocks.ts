import type { Block, Phrase } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { addressText, emailPhrase, filled, placeText, webPhrase } from '../paper-phrases.ts';
import { entryBlock } from '../paper-entry.ts';
import { printable } from '../printable-text.ts';
import type { Content } from './content.ts';

export function blocks({ entries }: Content, context: ComposeContext): Block[] {
  return entries.flatMap((entry) =>
    entryBlock({
      id: entry.id,
      date: context.period(entry.period),
      title: context.name('esco-occupation', entry.occupation),
      organisation: filled(entry.employer),
      place: placeText(entry, context),
      facts: facts(entry, context),
      body: printable(entry.activities),
      context,
    }),
  );
}

function facts(entry: Content['entries'][number], context: ComposeContext): (Phrase | undefined)[] {
  const labelled = (key: string, value: string | undefined): Phrase | undefined =>
    value === undefined ? undefined : { text: context.label(key, { value }) };
  const address = addressText(entry.address, context);
  return [
    labelled('department', filled(entry.department)),
    labelled('sector', context.name('nace', entry.sector)),
    address === undefined ? undefined : { text: address },
    emailPhrase(entry.email),
    webPhrase(entry.website),
    ...(entry.links ?? []).map(({ url }) => webPhrase(url)),
  ];
}
