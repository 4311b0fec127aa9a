import type { Block, Phrase } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { entryBlock } from '../paper-entry.ts';
import { filled, webPhrase } from '../paper-phrases.ts';
import { printable } from '../printable-text.ts';
import { joined } from '../summary.ts';
import type { Content } from './content.ts';

type Entry = Content['entries'][number];

export function blocks({ entries }: Content, context: ComposeContext): Block[] {
  return entries.flatMap((entry) => {
    const published = context.date(entry.published);
    return entryBlock({
      id: entry.id,
      date: published === undefined ? undefined : { from: published },
      title: filled(entry.title),
      organisation: filled(entry.authors),
      place: undefined,
      facts: facts(entry, context),
      body: printable(entry.description),
      context,
    });
  });
}

/** Where it appeared, as one reads it: "Journal, årg. 12, nr. 3"; then the publisher, the DOI and links. */
function facts(entry: Entry, context: ComposeContext): (Phrase | undefined)[] {
  const volume = filled(entry.volume);
  const place = joined(
    [
      filled(entry.journal),
      volume === undefined ? undefined : context.label('volume', { value: volume }),
      filled(entry.reference),
    ],
    ', ',
  );
  const publisher = filled(entry.publisher);
  return [
    place === undefined ? undefined : { text: place },
    publisher === undefined ? undefined : { text: publisher },
    doiPhrase(entry.doi),
    ...(entry.links ?? []).map(({ url }) => webPhrase(url)),
  ];
}

function doiPhrase(doi: string | undefined): Phrase | undefined {
  const text = filled(doi)?.replace(/^doi:\s*/i, '');
  if (text === undefined || !/^10\.\d{4,9}\/[^\s"<>]+$/.test(text)) return webPhrase(text);
  return { text: `DOI ${text}`, link: `https://doi.org/${encodeURI(text)}` };
}
