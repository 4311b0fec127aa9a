import type { Block, Inline, ListItem, RichText, TextRun } from './rich-text.ts';

/** Plain HTML: p, ul, ol, li, br, strong, em, u, sup, sub, a. `richTextFromHtml` gives the same tree back. */
export function richTextToHtml({ blocks }: Pick<RichText, 'blocks'>): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  if (block.type === 'paragraph') return `<p>${inlineHtml(block.children) || '<br>'}</p>`;
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map(itemHtml).join('')}</${tag}>`;
}

/** A first paragraph stands bare in its item, as editors write it, unless a second one follows. */
function itemHtml({ blocks }: ListItem): string {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' || rest.some(({ type }) => type === 'paragraph')) {
    return `<li>${blocks.map(blockHtml).join('')}</li>`;
  }
  return `<li>${inlineHtml(first.children) || '<br>'}${rest.map(blockHtml).join('')}</li>`;
}

function inlineHtml(children: readonly Inline[]): string {
  const html = children.map((child, index) => {
    if ('break' in child) return '<br>';
    return runHtml(child, isEdge(children[index - 1], 'end'), isEdge(children[index + 1], 'start'));
  });
  // The last line break of a block is not shown by browsers, so one that counts needs a second.
  const last = children.at(-1);
  return html.join('') + (last && 'break' in last ? '<br>' : '');
}

/** Whether a space beside this neighbour would be swallowed. */
function isEdge(neighbour: Inline | undefined, side: 'start' | 'end'): boolean {
  if (neighbour === undefined || 'break' in neighbour) return true;
  return side === 'end' ? neighbour.text.endsWith(' ') : neighbour.text.startsWith(' ');
}

function runHtml(run: TextRun, spaceBefore: boolean, spaceAfter: boolean): string {
  let html = escapeText(run.text, spaceBefore, spaceAfter);
  if (run.lowered) html = `<sub>${html}</sub>`;
  if (run.raised) html = `<sup>${html}</sup>`;
  if (run.underline) html = `<u>${html}</u>`;
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  if (run.link !== undefined) html = `<a href="${escapeAttribute(run.link)}">${html}</a>`;
  return html;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#10;',
};

/** Spaces that HTML would fold away are written as references, so that reading gives them back. */
function escapeText(text: string, spaceBefore: boolean, spaceAfter: boolean): string {
  let html = text
    .replace(/[&<>\u00a0\t\n\r]/g, (character) => escapes[character] ?? character)
    .replace(/ {2,}/g, (spaces) => '&#32;'.repeat(spaces.length));
  if (spaceBefore) html = html.replace(/^ /, '&#32;');
  if (spaceAfter) html = html.replace(/ $/, '&#32;');
  return html;
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<>]/g, (character) => escapes[character] ?? character).replaceAll('"', '&quot;');
}
