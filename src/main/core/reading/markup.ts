import type { ReadContext } from './context.ts';
import { sourceText } from './plain-text.ts';

/** HTML, SVG and XML: the text between their tags. */
export function readMarkup(context: ReadContext): void {
  const source = sourceText(context);
  const { text, title } = textOfMarkup(source);
  context.fact('title', title);
  context.fact('language', /<html\b[^>]{0,500}?\blang\s*=\s*["']?([\w-]+)/i.exec(source.slice(0, 5000))?.[1]);
  context.write(text);
}

/** Elements whose content is not for readers. */
const unseen = /^(script|style|template|noscript)$/;
/** Elements that stand within a line. Everything else begins a new one. */
const inline =
  /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|tspan|u|var|wbr)$/;

/** Goes through the source once, whatever is broken in it. */
function textOfMarkup(source: string): { text: string; title: string } {
  const parts: string[] = [];
  let title = '';
  for (let at = 0; at < source.length;) {
    const tag = source.indexOf('<', at);
    parts.push(decodeEntities(source.slice(at, tag < 0 ? source.length : tag)));
    if (tag < 0) break;
    const special = skipSpecial(source, tag);
    if (special !== undefined) {
      if (special.text !== undefined) parts.push(special.text);
      at = special.end;
      continue;
    }
    const end = source.indexOf('>', tag);
    if (end < 0) break;
    const name = /^<\/?(?:[\w-]+:)?([\w-]+)/.exec(source.slice(tag, tag + 60))?.[1]?.toLowerCase() ?? '';
    at = end + 1;
    if (!inline.test(name)) parts.push('\n');
    const isOpen = source[tag + 1] !== '/' && source[end - 1] !== '/';
    if (isOpen && (unseen.test(name) || name === 'title')) {
      const close = closing(source, name, at);
      if (name === 'title') title ||= decodeEntities(source.slice(at, close)).trim();
      if (unseen.test(name)) at = close;
    }
  }
  return { text: parts.join(''), title };
}

/** Comments, declarations and quoted text. */
function skipSpecial(source: string, at: number): { end: number; text?: string } | undefined {
  const past = (mark: string): number => {
    const found = source.indexOf(mark, at + 2);
    return found < 0 ? source.length : found + mark.length;
  };
  if (source.startsWith('<!--', at)) return { end: past('-->') };
  if (source.startsWith('<?', at)) return { end: past('>') };
  if (source.startsWith('<![CDATA[', at)) {
    const end = past(']]>');
    return { end, text: source.slice(at + 9, end - 3) };
  }
  return undefined;
}

/** Where an element ends that holds no other elements; the end of the source when it does not, which then ends the search too. */
function closing(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  euro: '€',
  sect: '§',
  copy: '©',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  szlig: 'ß',
};
/** Names such as `eacute`: a letter and the accent that goes with it. */
const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? accented(name) ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function accented(name: string): string | undefined {
  const accent = accents[name.slice(1)];
  return accent === undefined ? undefined : (name.charAt(0) + accent).normalize('NFC');
}
