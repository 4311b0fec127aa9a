import type { Phrase } from '../document/blocks.ts';
import type { ComposeContext } from '../document/context.ts';
import { hasInk } from '../model/ink.ts';
import { linkKind } from '../model/rich-text-links.ts';
import type { RecordOf } from '../model/field.ts';
import type { addressFields } from './address.ts';

/** The text without surrounding space, or undefined when nothing is left of it to see. */
export function filled(text: string | undefined): string | undefined {
  return text !== undefined && hasInk(text) ? text.trim() : undefined;
}

/** "Aalborg, Danmark". */
export function placeText(
  place: Pick<RecordOf<typeof addressFields>, 'city' | 'country'>,
  context: Pick<ComposeContext, 'name'>,
): string | undefined {
  return joined([filled(place.city), context.name('countries', place.country)]);
}

/** "Rugvænget 18, 2. th., 9000 Aalborg, Danmark". */
export function addressText(
  address: RecordOf<typeof addressFields> | undefined,
  context: Pick<ComposeContext, 'name'>,
): string | undefined {
  if (address === undefined) return undefined;
  const town = [filled(address.postalCode), filled(address.city)]
    .filter((part) => part !== undefined)
    .join(' ');
  return joined([
    filled(address.line1),
    filled(address.line2),
    filled(town),
    context.name('countries', address.country),
  ]);
}

/** A web address as one reads it, without scheme and final slash, and the link where it leads to a web page. */
export function webPhrase(url: string | undefined): Phrase | undefined {
  const typed = filled(url);
  if (typed === undefined) return undefined;
  const text = typed
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  const link = /^https?:\/\//i.test(typed)
    ? typed
    : /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#].*)?$/u.test(typed)
      ? `https://${typed}`
      : undefined;
  return link !== undefined && linkKind(link) === 'safe' ? { text, link } : { text };
}

export function emailPhrase(address: string | undefined): Phrase | undefined {
  const text = filled(address);
  if (text === undefined) return undefined;
  const link = `mailto:${text}`;
  return /^[^\s@<>]+@[^\s@<>]+$/u.test(text) && linkKind(link) === 'safe' ? { text, link } : { text };
}

function joined(parts: (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}

/** Names an item of a list within an entry: ids are a list's own. */
export const itemKey = (entry: { id: string }, item: { id: string }): string => `${entry.id}/${item.id}`;

/** That a proof is enclosed, as it stands within a line: "bilag 3". */
export function enclosedWithin(key: string, { enclosed, language }: ComposeContext): string | undefined {
  const text = enclosed(key);
  return text && text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}
