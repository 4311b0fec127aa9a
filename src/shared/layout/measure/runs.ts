import type { Inline, TextRun } from '../../document/index.ts';
import { cleanText } from '../clean-text.ts';
import type { FontStyle } from '../display.ts';
import type { Sheet } from '../sheet.ts';
import type { Run, TextStyle } from '../text-style.ts';

/**
 * The runs of a paragraph, in stretches between its forced breaks. A paragraph with links gets a node for each link and for
 * what stands between them; any other is tagged as a whole.
 */
export function paragraphRuns(
  children: readonly Inline[],
  node: number,
  style: TextStyle,
  sheet: Sheet,
): Run[][] {
  const linked = children.some((child) => 'text' in child && child.link !== undefined);
  const stretches: Run[][] = [[]];
  let between: number | undefined;
  let lastLink: { url: string; tag: number } | undefined;
  for (const child of children) {
    if ('break' in child) {
      stretches.push([]);
      continue;
    }
    if (child.link === undefined) {
      lastLink = undefined;
      if (linked) between ??= sheet.structure.add('Span', node);
      stretches.at(-1)?.push(inlineRun(child, linked ? (between ?? node) : node, style));
    } else {
      between = undefined;
      // A link of which a word is bold is still one link.
      if (lastLink?.url !== child.link)
        lastLink = { url: child.link, tag: sheet.structure.add('Link', node) };
      stretches.at(-1)?.push({ ...inlineRun(child, lastLink.tag, style), link: child.link });
    }
  }
  return stretches.map(trimEnds).filter((runs) => runs.length > 0);
}

function inlineRun(inline: TextRun, tag: number, style: TextStyle): Run {
  const shifted = inline.raised === true || inline.lowered === true;
  const size = shifted ? style.size * 0.7 : style.size;
  return {
    text: cleanText(inline.text),
    style: { ...style, font: fontOf(inline, style.font), size },
    tag,
    ...(inline.underline === true && { underline: true }),
    ...(shifted && { rise: style.size * (inline.raised === true ? 0.35 : -0.15) }),
  };
}

function fontOf({ bold, italic }: TextRun, font: FontStyle): FontStyle {
  const heavy = bold === true || font.startsWith('bold');
  const slanted = italic === true || font.endsWith('italic');
  if (heavy) return slanted ? 'bold-italic' : 'bold';
  return slanted ? 'italic' : 'regular';
}

/** A stretch neither begins nor ends with a space, and runs that hold nothing are gone. */
function trimEnds(runs: Run[]): Run[] {
  const held = runs.filter(({ text }) => text !== '');
  while (held[0] !== undefined && held[0].text.trimStart() === '') held.shift();
  while (held.at(-1)?.text.trimEnd() === '') held.pop();
  const [first] = held;
  if (first !== undefined) held[0] = { ...first, text: first.text.trimStart() };
  const last = held.at(-1);
  if (last !== undefined) held[held.length - 1] = { ...last, text: last.text.trimEnd() };
  return held;
}
