import { decodeEntities } from './rich-text-entities.ts';
import { linkKind } from './rich-text-links.ts';
import { visitHtml, type HtmlToken } from './rich-text-tokens.ts';
import { RichTextBuilder, type Mark } from './rich-text-builder.ts';
import { richTextToHtml } from './rich-text-to-html.ts';
import type { RichText } from './rich-text.ts';

export interface CleanedHtml {
  /** Undefined when the markup holds nothing to read. */
  text: RichText | undefined;
  /** Whether something was dropped that could have run: scripts, frames, event handlers, such links. */
  active: boolean;
}

/**
 * Reads HTML into the tree, keeping paragraphs, lists, line breaks, bold, italic, underline, raised, lowered and safe links.
 * Understands plain lists and Quill's flat ones. The markup stays beside the tree where cleaning changed it and it was harmless.
 */
export function richTextFromHtml(html: string): CleanedHtml {
  const builder = new RichTextBuilder();
  let active = false;
  const { odd } = visitHtml(html, (token) => {
    active ||= isActive(token);
    feed(builder, token);
  });
  const blocks = builder.finish();
  if (blocks.length === 0) return { text: undefined, active };
  const changed = richTextToHtml({ blocks }) !== html;
  return { text: changed && !odd && !active ? { blocks, source: html } : { blocks }, active };
}

const marks: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  sup: 'raised',
  sub: 'lowered',
};
/** Elements that are a paragraph each, even when nothing stands in them. */
export const paragraphs: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 pre'.split(' '));
/** Elements at whose beginning and end a line ends. */
export const boundaries: ReadonlySet<string> = new Set(
  'div blockquote section article header footer main aside nav figure figcaption address hr table thead tbody tfoot tr td th caption dl dt dd body html form fieldset'.split(
    ' ',
  ),
);

function feed(builder: RichTextBuilder, token: HtmlToken): void {
  if (token.type === 'text') {
    builder.text(readText(token.raw));
    return;
  }
  const { name } = token;
  const open = token.type === 'open';
  const mark = marks[name];
  if (mark) builder.mark(mark, open);
  else if (name === 'a') builder.link(token.type === 'open' ? safeLink(token.attributes.get('href')) : null);
  else if (name === 'br' && open) builder.lineBreak();
  else if (paragraphs.has(name)) builder.boundary(open);
  else if (name === 'ul' || name === 'ol') builder.list(open ? { ordered: name === 'ol' } : null);
  else if (name === 'li') builder.item(token.type === 'open' ? quill(token.attributes) : null);
  else if (boundaries.has(name)) builder.boundary(false);
}

/** White space as it stands in the markup may fold; white space written as a reference is meant. */
export function readText(raw: string): string {
  return decodeEntities(
    raw.replace(/[\u0000-\u0008\u000b\u000e-\u001f]/g, '').replace(/[ \t\n\f\r]+/g, '\u0001'),
  );
}

/** The address of a link that may be followed; undefined for any other. */
export function safeLink(href: string | undefined): string | undefined {
  const address = href?.trim() ?? '';
  return linkKind(address) === 'safe' ? address : undefined;
}

/** Quill writes every list as `ol`, and kind and depth on the item. */
export function quill(attributes: ReadonlyMap<string, string>): { ordered?: boolean; indent: number } {
  const kind = attributes.get('data-list');
  const indent = Number(/\bql-indent-([1-9])\b/.exec(attributes.get('class') ?? '')?.[1] ?? 0);
  return kind === undefined ? { indent } : { indent, ordered: kind === 'ordered' };
}

const activeElements = new Set(
  'script style iframe frame frameset object embed applet svg math template link meta base form input button textarea select img video audio source picture'.split(
    ' ',
  ),
);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'background',
  'poster',
  'srcset',
]);

function isActive(token: HtmlToken): boolean {
  if (token.type !== 'open') return false;
  if (activeElements.has(token.name)) return true;
  return [...token.attributes].some(([name, value]) => {
    if (name.startsWith('on') || name === 'srcdoc') return true;
    if (name === 'style') return /url\s*\(|expression\s*\(|@import|javascript:/i.test(value);
    return addresses.has(name) && linkKind(value) === 'active';
  });
}
