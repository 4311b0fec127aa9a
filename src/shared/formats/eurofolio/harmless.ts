import { richTextFromHtml } from '../../model/rich-text-from-html.ts';
import { linkKind } from '../../model/rich-text-links.ts';
import type { Issue } from '../../model/trouble.ts';

/**
 * A copy of a received document without what an editor could never have put there: links that run something, and markup
 * beside a text that is not the markup of that text.
 */
export function harmless(value: unknown, unread: Issue[], path = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => harmless(item, unread, join(path, nameOf(item) ?? String(index + 1))));
  }
  if (!isRecord(value)) return value;
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
