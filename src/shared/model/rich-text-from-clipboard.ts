// What Word, Outlook, Google Docs, LibreOffice and web pages put on the clipboard. They say by styles what markup says
// elsewhere; Word and Outlook write lists as paragraphs.
import { isNumbered, tidied } from './rich-text-clipboard-lists.ts';
import { lookWithin, plain, wordListDepth, type Look } from './rich-text-clipboard-style.ts';
import { RichTextBuilder, type Mark } from './rich-text-builder.ts';
import { boundaries, paragraphs, quill, readText, safeLink } from './rich-text-from-html.ts';
import { visitHtml, type HtmlToken } from './rich-text-tokens.ts';
import type { RichText } from './rich-text.ts';

/** Reads pasted HTML into the tree: every word that one saw, as paragraphs and lists. Undefined when there is none. */
export function richTextFromClipboard(html: string): RichText | undefined {
  const reader = new ClipboardReader();
  visitHtml(fragment(html), (token) => reader.take(token));
  const blocks = tidied(reader.finish());
  return blocks.length === 0 ? undefined : { blocks };
}

/** Windows marks what was selected within the page that it stands in. */
function fragment(html: string): string {
  const [start, end] = ['<!--StartFragment-->', '<!--EndFragment-->'];
  const from = html.indexOf(start);
  const to = html.lastIndexOf(end);
  return from < 0 || to < from ? html : html.slice(from + start.length, to);
}

const empty = new Set('br img hr meta link input col wbr area base embed source track param'.split(' '));
const unseen = new Set(['head', 'xml']);
const marks: readonly Mark[] = ['bold', 'italic', 'underline', 'raised', 'lowered'];

interface Open {
  name: string;
  look: Look;
}
/** An item of a Word list whose marker is being read. */
interface WordItem {
  depth: number;
  marker: string;
}

class ClipboardReader {
  readonly #builder = new RichTextBuilder();
  readonly #open: Open[] = [];
  #shown: Look = plain;
  #wordItem: WordItem | undefined;
  /** Whether paragraphs of a Word list are under way; they have no element around them. */
  #inWordList = false;
  #realLists = 0;

  take(token: HtmlToken): void {
    if (token.type === 'text') this.#text(token.raw);
    else if (token.type === 'open') this.#begin(token.name, token.attributes);
    else this.#end(token.name);
  }

  finish() {
    this.#beginItem();
    return this.#builder.finish();
  }

  get #look(): Look {
    return this.#open.at(-1)?.look ?? plain;
  }

  #begin(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'br') return this.#lineBreak();
    if (name === 'p' || name === 'li') this.#endUnclosed(name);
    if (!empty.has(name)) {
      const look = lookWithin(this.#look, name, attributes);
      this.#open.push({ name, look: unseen.has(name) ? { ...look, part: 'hidden' } : look });
    }
    if (this.#look.part !== 'text') return;
    this.#beginBlock(name, attributes);
    if (name === 'a') this.#builder.link(safeLink(attributes.get('href')));
  }

  #beginBlock(name: string, attributes: ReadonlyMap<string, string>): void {
    const depth = this.#realLists === 0 && paragraphs.has(name) ? wordListDepth(attributes) : undefined;
    const isList = name === 'ul' || name === 'ol';
    if (depth !== undefined) {
      this.#beginItem();
      this.#wordItem = { depth, marker: '' };
    } else if (isList || paragraphs.has(name)) this.#endWordList();
    if (isList) {
      this.#realLists += 1;
      this.#builder.list({ ordered: name === 'ol' });
    } else if (name === 'li') this.#builder.item(quill(attributes));
    else if (depth === undefined && paragraphs.has(name)) this.#builder.boundary(!this.#isFirstInItem(name));
    else if (boundaries.has(name)) this.#builder.boundary(false);
  }

  /** Google Docs and LibreOffice put a paragraph into each item: the item's own. */
  #isFirstInItem(name: string): boolean {
    return name === 'p' && this.#open.at(-2)?.name === 'li';
  }

  #end(name: string): void {
    const index = this.#open.findLastIndex((one) => one.name === name);
    if (index < 0) return;
    for (const { name, look } of this.#open.splice(index).reverse())
      if (look.part === 'text') this.#close(name);
  }

  #close(name: string): void {
    if (name === 'a') this.#builder.link(null);
    if (name === 'ul' || name === 'ol') {
      this.#realLists = Math.max(0, this.#realLists - 1);
      this.#builder.list(null);
    } else if (name === 'li') this.#builder.item(null);
    else if (paragraphs.has(name)) {
      this.#beginItem();
      this.#builder.boundary(false);
    } else if (boundaries.has(name)) this.#builder.boundary(false);
  }

  /** A paragraph ends where the next one begins, an item where the next one of its list does. */
  #endUnclosed(name: string): void {
    const barrier = name === 'li' ? ['ul', 'ol'] : ['li', 'td', 'th', 'div', 'blockquote'];
    const index = this.#open.findLastIndex((one) => one.name === name);
    if (index < 0) return;
    if (!this.#open.slice(index).some((one) => barrier.includes(one.name))) this.#end(name);
  }

  #text(raw: string): void {
    const { part } = this.#look;
    if (part === 'hidden') return;
    if (part === 'marker') {
      if (this.#wordItem) this.#wordItem.marker += readText(raw);
      return;
    }
    const text = part === 'tab' ? readText(' ') : readText(raw);
    if (this.#wordItem && text === readText(' ')) return;
    this.#beginItem();
    this.#show(this.#look);
    this.#builder.text(text);
  }

  #lineBreak(): void {
    if (this.#look.part !== 'text') return;
    this.#beginItem();
    this.#builder.lineBreak();
  }

  /** The marker has been read: now it is known what kind of list the item belongs to. */
  #beginItem(): void {
    const item = this.#wordItem;
    if (item === undefined) return;
    this.#wordItem = undefined;
    this.#inWordList = true;
    this.#builder.item({ ordered: isNumbered(item.marker), indent: item.depth });
  }
  #endWordList(): void {
    this.#beginItem();
    if (this.#inWordList) this.#builder.list(null);
    this.#inWordList = false;
  }

  #show(look: Look): void {
    for (const mark of marks) if (look[mark] !== this.#shown[mark]) this.#builder.mark(mark, look[mark]);
    this.#shown = look;
  }
}
