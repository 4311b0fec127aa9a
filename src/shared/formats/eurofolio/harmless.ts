import { dateText, isCalendarDate } from '../../model/date-text.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { richTextFromHtml } from '../../model/rich-text-from-html.ts';
import { linkKind } from '../../model/rich-text-links.ts';
import type { Issue } from '../../model/trouble.ts';

/**
 * A copy of a received document without what an editor could never have put there: links that run something, markup beside a
 * text that is not the markup of that text, dates that no calendar has, and two items of a list with one id.
 */
export function harmless(value: unknown, unread: Issue[], path = ''): unknown {
  if (Array.isArray(value)) {
    return withOwnIds(value).map((item, index) =>
      harmless(item, unread, join(path, nameOf(item) ?? String(index + 1))),
    );
  }
  if (!isRecord(value)) return value;
  if (isImpossibleDate(value)) {
    const date = dateText(value);
    unread.push({ path, code: 'date-impossible', params: { date } });
    return { text: date };
  }
  const entries = Object.entries(value).filter(([key, each]) => {
    const dangerous =
      (key === 'link' || key === 'url' || key === 'handle') &&
      typeof each === 'string' &&
      linkKind(each) === 'active';
    if (dangerous)
      unread.push({ path: join(path, key), code: 'unsafe-link', params: { link: each.slice(0, 80) } });
    if (key === 'source' && Array.isArray(value['blocks'])) return isSourceOf(each, value['blocks']);
    return !dangerous;
  });
  return Object.fromEntries(entries.map(([key, each]) => [key, harmless(each, unread, join(path, key))]));
}

/** A second item of the same id gets one of its own: whoever looks for an id finds one thing. */
function withOwnIds(items: readonly unknown[]): unknown[] {
  const taken = new Set(items.map(nameOf));
  const seen = new Set<string>();
  return items.map((item) => {
    const id = nameOf(item);
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return item;
    }
    let own = id;
    for (let count = taken.size; taken.has(own); count += 1) own = `${id.slice(0, 50)}-${count}`;
    taken.add(own);
    return { ...(item as object), id: own };
  });
}

function isImpossibleDate(value: Record<string, unknown>): value is PartialDate & Record<string, unknown> {
  const { year, month, day } = value;
  const numbers = [year, month ?? 1, day ?? 1].every((part) => typeof part === 'number');
  return numbers && !isCalendarDate(value as unknown as PartialDate);
}

function isSourceOf(source: unknown, blocks: unknown): boolean {
  const text = typeof source === 'string' ? richTextFromHtml(source).text : undefined;
  return text?.source === source && isDeepEqual(text?.blocks, blocks);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, at) => isDeepEqual(each, b[at]));
  if (!isRecord(a)) return a === b;
  return isRecord(b) && [...Object.keys(a), ...Object.keys(b)].every((key) => isDeepEqual(a[key], b[key]));
}

const nameOf = (item: unknown): string | undefined =>
  isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
const join = (path: string, step: string): string => (path === '' ? step : `${path}/${step}`);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
