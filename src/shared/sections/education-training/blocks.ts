import type { Block, Phrase } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { addressText, filled, placeText, webPhrase } from '../paper-phrases.ts';
import { entryBlock } from '../paper-entry.ts';
import { printable } from '../printable-text.ts';
import { joined } from '../summary.ts';
import type { Content } from './content.ts';

type Entry = Content['entries'][number];

export function blocks({ entries }: Content, context: ComposeContext): Block[] {
  return entries.flatMap((entry) =>
    entryBlock({
      id: entry.id,
      date: context.period(entry.period),
      title: filled(entry.qualification),
      note: entry.eqf && context.label('eqf', { level: entry.eqf.level }),
      organisation: filled(entry.organisation),
      place: placeText(entry, context),
      facts: facts(entry, context),
      body: printable(entry.subjects),
      context,
    }),
  );
}

function facts(entry: Entry, context: ComposeContext): (Phrase | undefined)[] {
  const labelled = (key: string, value: string | undefined): Phrase | undefined =>
    value === undefined ? undefined : { text: context.label(key, { value }) };
  const fields = (entry.fieldsOfStudy ?? [])
    .map(({ field }) => context.name('isced-f', field))
    .filter((name) => name !== undefined);
  const address = addressText(entry.address, context);
  return [
    credits(entry, context),
    labelled('thesis', filled(entry.thesis)),
    labelled('finalGrade', filled(entry.finalGrade)),
    labelled('nationalLevel', nationalLevel(entry, context)),
    labelled('fieldsOfStudy', fields.length > 0 ? fields.join(' / ') : undefined),
    address === undefined ? undefined : { text: address },
    webPhrase(entry.website),
    ...(entry.links ?? []).map(({ url }) => webPhrase(url)),
  ];
}

/** "6, Kvalifikationsrammen for Livslang Læring (NKR) – Danmark"; a framework without a level says nothing. */
function nationalLevel(entry: Entry, context: ComposeContext): string | undefined {
  const level = filled(entry.nationalLevel);
  return level && joined([level, context.name('nqf', entry.nationalFramework)], ', ');
}

/** "120 ECTS"; a number alone is credits of no named system, a system without a number says nothing. */
function credits(entry: Entry, context: ComposeContext): Phrase | undefined {
  const [count, type] = [filled(entry.credits), filled(entry.creditType)];
  if (count === undefined) return undefined;
  return {
    text:
      type === undefined
        ? context.label('creditsOnly', { credits: count })
        : context.label('credits', { credits: count, type }),
  };
}
