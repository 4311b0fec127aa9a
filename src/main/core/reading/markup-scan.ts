import { decodeEntities } from './entities.ts';

export interface MarkupListener {
  /** A start tag, by its local name as written. */
  open: (name: string, isEmpty: boolean) => void;
  close: (name: string) => void;
  /** A piece of text, with its entities resolved. */
  text: (text: string) => void;
  /** Whether an element's content is to be passed over: scripts and the like, which follow other rules. */
  skips?: (name: string) => boolean;
}

/** Goes through HTML or XML once, from front to back, whatever is broken in it. No element is ever looked for its end. */
export function scanMarkup(source: string, { open, close, text, skips }: MarkupListener): void {
  for (let at = 0; at < source.length;) {
    const tag = source.indexOf('<', at);
    if (tag !== at) text(decodeEntities(source.slice(at, tag < 0 ? source.length : tag)));
    if (tag < 0) return;
    const special = endOfSpecial(source, tag);
    if (special !== undefined) {
      if (source.startsWith('<![CDATA[', tag)) text(source.slice(tag + 9, Math.max(tag + 9, special - 3)));
      at = special;
      continue;
    }
    const end = source.indexOf('>', tag);
    if (end < 0) return;
    at = end + 1;
    const [, slash, name] = /^<(\/?)(?:[\w-]+:)?([\w-]+)/.exec(source.slice(tag, tag + 80)) ?? [];
    if (name === undefined) continue;
    if (slash === '/') close(name);
    else {
      const isEmpty = source[end - 1] === '/';
      open(name, isEmpty);
      if (!isEmpty && skips?.(name)) at = endOfContent(source, name, at);
    }
  }
}

/** Behind a comment, an instruction or quoted text, when one begins here. */
function endOfSpecial(source: string, at: number): number | undefined {
  const kinds = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '>' };
  const kind = Object.entries(kinds).find(([start]) => source.startsWith(start, at));
  if (!kind) return undefined;
  const [start, end] = kind;
  const found = source.indexOf(end, at + start.length);
  return found < 0 ? source.length : found + end.length;
}

/** The end of the source when it is missing, which is the end of the search for others too. */
function endOfContent(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}
