import type { Block } from '../document/blocks.ts';
import type { ComposeContext } from '../document/context.ts';
import type { Activity } from './activity.ts';
import { entryBlock } from './paper-entry.ts';
import { filled, webPhrase } from './paper-phrases.ts';
import { printable } from './printable-text.ts';

/** Activities on paper. The labels of a section whose entries have an `honourDate` say `honoured`, with `{date}`. */
export function activityBlocks(
  { entries }: { entries: readonly Activity[] },
  context: ComposeContext,
): Block[] {
  return entries.flatMap((activity) => activityBlock(activity, context));
}

function activityBlock(activity: Activity, context: ComposeContext): Block[] {
  const { id, title, period, location, description, links, honourDate } = activity;
  const honoured = context.date(honourDate);
  const blocks = entryBlock({
    id,
    date: context.period(period),
    title: filled(title),
    // A place in the person's own words is in their language, as an organisation is.
    organisation: filled(location),
    place: undefined,
    facts: [
      honoured === undefined ? undefined : { text: context.label('honoured', { date: honoured }) },
      ...(links ?? []).map(({ url }) => webPhrase(url)),
    ],
    body: printable(description),
    context,
  });
  return blocks.map((block) =>
    block.title === '' && block.date === undefined && block.facts.length === 0
      ? { kind: 'text', id, body: block.body }
      : block,
  );
}
