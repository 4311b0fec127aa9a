import type { Issue } from '../../model/trouble.ts';
import type { Extras } from '../../model/values.ts';
import { graft } from '../graft.ts';
import { leftovers } from '../leftovers.ts';
import type { XmlReader } from '../reader.ts';
import type { XmlElement } from '../tree.ts';
import { europassRules, inFileOrder } from './schema.ts';

/** Under this name a profile keeps what Europass XML held beyond what was understood. */
export const extrasKey = 'europass-xml';

/**
 * What nobody took from an entry's own element, to be kept with the entry; nothing when all was understood. `within` is the
 * path down to the element, where the entry's own one stands above it.
 */
export function leftBehind(reader: XmlReader, within = ''): { extras?: Extras } {
  const found = leftovers(reader, europassRules).map((extra) => ({
    ...extra,
    path: join(within, extra.path),
  }));
  if (found.length === 0) return {};
  return { extras: { [extrasKey]: inFileOrder(found, within === '' ? reader.element.name : '') } };
}

/** What was kept from several places for one entry, as one list. `root` is the name of the entry's own element. */
export function keptTogether(root: string, kept: { extras?: Extras }[]): { extras?: Extras } {
  const all = kept.flatMap(({ extras }) => extras?.[extrasKey] ?? []);
  return all.length === 0 ? {} : { extras: { [extrasKey]: inFileOrder(all, root) } };
}

const join = (...steps: string[]): string => steps.filter(Boolean).join('/');

/** Puts what an entry kept aside back into the element that was written for it. */
export function withExtras(
  element: XmlElement,
  { extras }: { extras?: Extras },
  remark: (issue: Issue) => void,
): XmlElement {
  for (const issue of graft(element, extras?.[extrasKey] ?? [], europassRules)) remark(issue);
  return element;
}
