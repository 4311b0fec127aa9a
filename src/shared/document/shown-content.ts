import type { SectionContent, SectionDefinition } from '../sections/define.ts';
import { isFieldShown, type ShownChoices } from './shown-choices.ts';

/** What a CV shows of a section, entries in its order; the very same content where it leaves it as it is. */
export function shownContent(
  section: SectionDefinition,
  content: SectionContent,
  cv: ShownChoices,
): SectionContent {
  const isHidden = (field: string) => !isFieldShown(section, field, cv);
  const ownHidden = Object.keys(section.fields).filter(isHidden);
  const entryHidden = Object.keys(section.entry ?? {}).filter(isHidden);
  const inItems = Object.entries(section.itemChoices ?? {})
    .filter(([choice, { personal }]) => personal === true && isHidden(choice))
    .flatMap(([, { fields }]) => fields);
  const order = cv.entryOrder?.[section.id] ?? [];
  const leftOut = ownHidden.length + entryHidden.length + inItems.length;
  if (leftOut + order.length === 0 && cv.hiddenEntries === undefined) return content;
  const entries = content.entries
    .filter(({ id }) => cv.hiddenEntries?.[id] !== true)
    .map((entry) => ({ ...itemsWithout(without(entry, entryHidden), inItems), id: entry.id }));
  return {
    ...content,
    fields: itemsWithout(without(content.fields, ownHidden), inItems),
    entries: inOrder(entries, order),
  };
}

function without(record: object, fields: readonly string[]): SectionContent['fields'] {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !fields.includes(key)));
}

/** The same with fewer fields in the items of its lists. */
function itemsWithout(record: SectionContent['fields'], fields: readonly string[]): SectionContent['fields'] {
  if (fields.length === 0) return record;
  const values = Object.entries(record).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? value.map((item: object) => without(item, fields)) : value,
  ]);
  return Object.fromEntries(values) as SectionContent['fields'];
}

/** The entries that are named first, in that order, then all others as they are. */
function inOrder<T extends { id: string }>(entries: T[], order: readonly string[]): T[] {
  const places = new Map(order.map((id, index) => [id, index]));
  const place = ({ id }: T) => places.get(id) ?? order.length;
  return entries.toSorted((a, b) => place(a) - place(b));
}
