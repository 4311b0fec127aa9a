import { decodeEntities } from './rich-text-entities.ts';

export type HtmlToken =
  | { type: 'text'; raw: string }
  | { type: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { type: 'close'; name: string };

/** Elements whose content is not text to read: skipped up to their end tag. */
const opaque = new Set(
  'script style iframe frameset object embed applet svg math template noscript noembed noframes textarea title xmp select'.split(
    ' ',
  ),
);

/**
 * Splits HTML into tags and text in one pass over it, however broken it is. Says whether it was odd: comments, declarations,
 * skipped content or tags that never end make markup that is not to be handed on as it is.
 */
export function visitHtml(html: string, visit: (token: HtmlToken) => void): { odd: boolean } {
  const lower = html.toLowerCase();
  let odd = false;
  let textFrom = 0;
  let at = 0;
  const endText = (to: number): void => {
    if (to > textFrom) visit({ type: 'text', raw: html.slice(textFrom, to) });
  };
  for (;;) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    const next = html.charAt(tag + 1);
    if (next === '!' || next === '?') {
      endText(tag);
      odd = true;
      textFrom = at = endOf(html, html.startsWith('<!--', tag) ? '-->' : '>', tag);
      continue;
    }
    if (!/[a-z/]/i.test(next)) {
      at = tag + 1;
      continue;
    }
    const parsed = parseTag(html, tag);
    if (!parsed) {
      // A tag that never ends: what remains is text, read once.
      odd = true;
      break;
    }
    endText(tag);
    visit(parsed.token);
    const { name, type } = parsed.token;
    const skipped = type === 'open' && opaque.has(name);
    odd ||= skipped;
    textFrom = at = skipped ? endTag(lower, name, parsed.end) : parsed.end;
  }
  endText(html.length);
  return { odd };
}

type TagToken = Exclude<HtmlToken, { type: 'text' }>;

const tagName = /<(\/?)([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const tagEnd = /[\s/]*>/y;

function parseTag(html: string, at: number): { token: TagToken; end: number } | undefined {
  tagName.lastIndex = at;
  const start = tagName.exec(html);
  if (!start) return undefined;
  const [, slash, rawName = ''] = start;
  const name = rawName.toLowerCase();
  const attributes = new Map<string, string>();
  let position = tagName.lastIndex;
  for (;;) {
    tagEnd.lastIndex = position;
    if (tagEnd.test(html)) break;
    attribute.lastIndex = position;
    const found = attribute.exec(html);
    if (!found) return undefined;
    position = attribute.lastIndex;
    const [, key = '', double, single, bare] = found;
    attributes.set(key.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  const token: TagToken = slash ? { type: 'close', name } : { type: 'open', name, attributes };
  return { token, end: tagEnd.lastIndex };
}

function endTag(lower: string, name: string, from: number): number {
  const close = lower.indexOf(`</${name}`, from);
  return close < 0 ? lower.length : endOf(lower, '>', close);
}

function endOf(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}
