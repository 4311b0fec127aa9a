import type { Mark } from './rich-text-builder.ts';

/** How text looks at one place of a pasted page. */
export type Look = Readonly<Record<Mark, boolean>> & { readonly link: boolean; readonly part: Part };

/** `marker`: the bullet or number of a Word list, which is no text; `tab`: spaces that stand for a tab; `hidden`: not seen. */
export type Part = 'text' | 'marker' | 'tab' | 'hidden';

export const plain: Look = {
  bold: false,
  italic: false,
  underline: false,
  raised: false,
  lowered: false,
  link: false,
  part: 'text',
};

const boldElements = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '));

/** How text looks within an element: what its name says, unless its style says otherwise, over what is around it. */
export function lookWithin(around: Look, name: string, attributes: ReadonlyMap<string, string>): Look {
  const style = declarations(attributes.get('style') ?? '');
  const weight = style.get('font-weight');
  const decoration = style.get('text-decoration') ?? style.get('text-decoration-line');
  const raise = style.get('vertical-align');
  const link = around.link || (name === 'a' && attributes.has('href'));
  return {
    bold: weight === undefined ? around.bold || boldElements.has(name) : isBold(weight, around.bold),
    italic: isItalic(style.get('font-style')) ?? (around.italic || name === 'i' || name === 'em'),
    // A link is underlined by being one.
    underline: !link && (around.underline || isUnderlined(name, decoration)),
    raised: name === 'sup' || raise === 'super' || (around.raised && name !== 'sub'),
    lowered: name === 'sub' || raise === 'sub' || (around.lowered && name !== 'sup'),
    link,
    part: around.part === 'text' ? partOf(style) : around.part,
  };
}

function partOf(style: ReadonlyMap<string, string>): Part {
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return 'hidden';
  if (style.get('mso-list') === 'ignore') return 'marker';
  return style.has('mso-tab-count') ? 'tab' : 'text';
}

/** Lower case and without `!important`. Quoted semicolons do not matter to the few that are asked for. */
function declarations(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
      return [[declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()]];
    }),
  );
}

function isBold(weight: string, around: boolean): boolean {
  if (weight === 'bold' || weight === 'bolder') return true;
  const number = Number.parseInt(weight, 10);
  if (Number.isNaN(number)) return weight === 'inherit' ? around : false;
  return number >= 600;
}

function isItalic(style: string | undefined): boolean | undefined {
  if (style === undefined || style === 'inherit') return undefined;
  return style === 'italic' || style.startsWith('oblique');
}

function isUnderlined(name: string, decoration: string | undefined): boolean {
  if (decoration !== undefined) return decoration.includes('underline');
  return name === 'u' || name === 'ins';
}

/** The depth of a paragraph that Word shows as an item of a list: 0 for the outermost. */
export function wordListDepth(attributes: ReadonlyMap<string, string>): number | undefined {
  const found = /mso-list:\s*l\d+\s+level(\d)/i.exec(attributes.get('style') ?? '');
  return found ? Math.max(0, Number(found[1]) - 1) : undefined;
}
