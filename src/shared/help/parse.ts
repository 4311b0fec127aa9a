// Reads an entry's file: front matter, then a small part of Markdown. Anything else is refused, so that nothing is shown raw.
import { categories, type Category, type HelpBlock, type HelpEntry, type HelpPiece } from './entry.ts';

/** Reads one entry. Throws an Error that names the file and what is wrong with it. */
export function parseEntry(text: string, file: string): HelpEntry {
  const refuse = (why: string): never => {
    throw new Error(`${file}: ${why}`);
  };
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined || body === undefined) return refuse('has no front matter');
  const fields = new Map<string, string>();
  for (const line of front.split('\n')) {
    const [, name, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return refuse(`front matter: ${line}`);
    fields.set(name, value.trim());
  }
  const need = (name: string): string => fields.get(name) || refuse(`has no ${name}`);
  const list = (name: string): string[] => {
    const [, inner] = /^\[(.*)\]$/.exec(need(name)) ?? [];
    if (inner === undefined) return refuse(`${name} is no list`);
    return inner.split(/\s*,\s*/).filter((item) => item !== '');
  };
  const category = need('category');
  return {
    id: need('id'),
    category: isCategory(category) ? category : refuse(`unknown category ${category}`),
    title: need('title'),
    keywords: list('keywords'),
    related: list('related'),
    source: need('source'),
    checked: need('checked'),
    body: parseBody(body, refuse),
  };
}

const isCategory = (name: string): name is Category => categories.some((category) => category === name);

type Refuse = (why: string) => never;

function parseBody(text: string, refuse: Refuse): HelpBlock[] {
  const blocks: HelpBlock[] = [];
  let above: HelpBlock | undefined;
  for (const line of text.split('\n').map((each) => each.trimEnd())) {
    if (line === '') {
      above = undefined;
      continue;
    }
    if (/^(\s|[|>`#]|!\[|---)/.test(line) && !line.startsWith('## ')) return refuse(`cannot show: ${line}`);
    const [, heading] = /^## (.+)$/.exec(line) ?? [];
    const [, mark, item] = /^(-|\d+\.) (.+)$/.exec(line) ?? [];
    if (heading !== undefined) {
      above = undefined;
      blocks.push({ kind: 'heading', pieces: parsePieces(heading, refuse) });
    } else if (item !== undefined) {
      const ordered = mark !== '-';
      const pieces = parsePieces(item, refuse);
      if (above?.kind === 'list' && above.ordered === ordered) above.items.push(pieces);
      else blocks.push((above = { kind: 'list', ordered, items: [pieces] }));
    } else if (above?.kind === 'paragraph') {
      above.pieces.push({ kind: 'text', text: ' ' }, ...parsePieces(line, refuse));
    } else {
      blocks.push((above = { kind: 'paragraph', pieces: parsePieces(line, refuse) }));
    }
  }
  return blocks.length > 0 ? blocks : refuse('has no text');
}

const marked = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

function parsePieces(line: string, refuse: Refuse): HelpPiece[] {
  const pieces: HelpPiece[] = [];
  let end = 0;
  const plain = (until: number): void => {
    const text = line.slice(end, until);
    if (/\*\*|\]\(|<\w/.test(text)) refuse(`cannot show: ${line}`);
    if (text !== '') pieces.push({ kind: 'text', text });
  };
  for (const found of line.matchAll(marked)) {
    plain(found.index);
    const [whole, strong, text = '', target = ''] = found;
    if (strong !== undefined) pieces.push(...strongPieces(strong, refuse));
    else pieces.push(linkTo(target, text, refuse));
    end = found.index + whole.length;
  }
  plain(line.length);
  return pieces;
}

/** Links within bold text stay links. */
const strongPieces = (text: string, refuse: Refuse): HelpPiece[] =>
  parsePieces(text, refuse).map((piece) => (piece.kind === 'text' ? { ...piece, strong: true } : piece));

function linkTo(target: string, text: string, refuse: Refuse): HelpPiece {
  const [, id] = /^help:([\w-]+)$/.exec(target) ?? [];
  if (id !== undefined) return { kind: 'entry', text, id };
  if (/^https:\/\/[\w.-]+(\/|$)/.test(target)) return { kind: 'outside', text, address: target };
  return refuse(`a link to ${target}`);
}
