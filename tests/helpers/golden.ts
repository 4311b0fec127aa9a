import { resolve } from 'node:path';
import type { DisplayDocument, DisplayItem } from '#shared/layout/index.ts';

/** Where a golden file lies; `npx vitest run -u` accepts what changed. */
export function golden(path: string): string {
  return resolve(import.meta.dirname, '../golden', path);
}

/** A document as text: what stands where on each page, and the tree in which it is read. */
export function displayText(display: DisplayDocument): string {
  const pages = display.pages.map(({ items }, page) =>
    [`page ${page + 1}`, ...items.map(itemText)].join('\n'),
  );
  return `${[...pages, structureText(display), outlineText(display), anchorText(display)].join('\n\n')}\n`;
}

const number = (value: number) => value.toFixed(2);

function itemText(item: DisplayItem): string {
  switch (item.kind) {
    case 'text': {
      const extra = item.underline === true ? ' underlined' : '';
      const tag = item.tag === 'artifact' ? ' artifact' : '';
      return `${number(item.x)} ${number(item.baseline)} ${item.font} ${item.size} ${item.color}${extra}${tag} "${item.text}"`;
    }
    case 'rule':
      return `rule ${[item.x1, item.y1, item.x2, item.y2, item.width].map(number).join(' ')} ${item.color}`;
    case 'rect':
      return `rect ${[item.x, item.y, item.width, item.height].map(number).join(' ')} ${item.color}`;
    case 'circle':
      return `circle ${[item.cx, item.cy, item.radius].map(number).join(' ')}`;
    case 'image':
      return `image ${item.shape} ${[item.x, item.y, item.width, item.height].map(number).join(' ')}`;
    case 'path':
      return `path ${[item.x, item.y, item.width, item.height].map(number).join(' ')} ${item.stroke.color}`;
    case 'link':
      return `link ${[item.x, item.y, item.width, item.height].map(number).join(' ')} ${item.url}`;
  }
}

function structureText({ pages, structure }: DisplayDocument): string {
  const texts = new Map<number, string>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind === 'text' && item.tag !== 'artifact')
        texts.set(item.tag, (texts.get(item.tag) ?? '') + item.text);
    }
  }
  const lines = (node: number, depth: number): string[] => {
    const { role, children, ...properties } = structure[node] ?? { role: 'Document', children: [] };
    const attributes = Object.entries(properties).map(([name, value]) => ` ${name}=${String(value)}`);
    const text = texts.has(node) ? ` "${texts.get(node)}"` : '';
    return [
      `${'  '.repeat(depth)}${role}${attributes.join('')}${text}`,
      ...children.flatMap((child) => lines(child, depth + 1)),
    ];
  };
  return ['structure', ...lines(0, 0)].join('\n');
}

function outlineText({ outline }: DisplayDocument): string {
  const lines = outline.flatMap((item) => [
    item,
    ...item.children.map((child) => ({ ...child, title: `  ${child.title}` })),
  ]);
  return ['outline', ...lines.map(({ title, page, y }) => `${title} (${page + 1}, ${number(y)})`)].join('\n');
}

function anchorText({ anchors }: DisplayDocument): string {
  return [
    'anchors',
    ...anchors.map(({ id, page, top, bottom }) => `${id} ${page + 1} ${number(top)}–${number(bottom)}`),
  ].join('\n');
}
