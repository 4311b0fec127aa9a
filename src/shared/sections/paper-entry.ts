import type { DateCells, EntryBlock, Phrase, RichBlock } from '../document/blocks.ts';
import type { ComposeContext } from '../document/context.ts';

interface EntryParts {
  id: string;
  date: DateCells | undefined;
  title: string | undefined;
  note?: string | undefined;
  organisation: string | undefined;
  place: string | undefined;
  facts: (Phrase | undefined)[];
  body: RichBlock[];
  context: ComposeContext;
}

/** One entry on paper; none at all when nothing of it is filled in. Without a title, the organisation stands in its place. */
export function entryBlock({
  id,
  date,
  title,
  note,
  organisation,
  place,
  facts,
  body,
  context,
}: EntryParts): EntryBlock[] {
  const known = facts.filter((fact) => fact !== undefined);
  if (
    [date, title, note, organisation, place].every((part) => part === undefined) &&
    known.length + body.length === 0
  )
    return [];
  const heading = title ?? organisation ?? '';
  const enclosed = context.enclosed(id);
  const beneath = title === undefined ? undefined : organisation;
  return [
    {
      kind: 'entry',
      id,
      title: heading,
      facts: enclosed === undefined ? known : [...known, { text: enclosed }],
      body,
      ...(date && { date }),
      ...(note !== undefined && { note }),
      ...(beneath !== undefined && { organisation: { text: beneath, language: context.contentLanguage } }),
      ...(place !== undefined && { place }),
    },
  ];
}
