import type { Phrase } from '../../document/index.ts';
import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Run } from '../text-style.ts';
import type { BodyLine } from './body-line.ts';

/** Facts are set as sentences; addresses that one can follow stand after them, parted by points. */
export function factLines(facts: readonly Phrase[], parent: number, sheet: Sheet): BodyLine[] {
  if (facts.length === 0) return [];
  const node = sheet.structure.add('P', parent);
  const sentences = facts.filter(({ link }) => link === undefined).map(({ text }) => sentence(text));
  const links = facts.filter(({ link }) => link !== undefined);
  const runs: Run[] = [];
  if (sentences.length > 0) {
    const tag = links.length === 0 ? node : sheet.structure.add('Span', node);
    runs.push({ text: sentences.join(' '), style: sheet.styles.text, tag });
  }
  links.forEach((fact, index) => {
    const between = index > 0 ? ' · ' : ' ';
    if (runs.length > 0)
      runs.push({ text: between, style: sheet.styles.muted, tag: sheet.structure.add('Span', node) });
    runs.push(linkRun(fact, node, sheet));
  });
  const { x, width } = sheet.flow.columns.text;
  const lines = breakLines(runs, width, sheet.metrics);
  return lines.map((line, index) => ({
    items: sheet.drawn(line, x),
    index,
    count: lines.length,
    kind: 'paragraph',
  }));
}

function sentence(text: string): string {
  const words = cleanText(text).trim();
  return /[.!?…]$/.test(words) ? words : `${words.replace(/[;,:]$/, '')}.`;
}

function linkRun({ text, link }: Phrase, node: number, sheet: Sheet): Run {
  const tag = sheet.structure.add('Link', node);
  return { text: cleanText(text).trim(), style: sheet.styles.text, tag, ...(link !== undefined && { link }) };
}
