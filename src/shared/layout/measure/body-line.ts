import type { DisplayItem } from '../display.ts';
import type { PageBreak } from '../row.ts';

/** A line of running text, and where it stands in its paragraph or list item. */
export interface BodyLine {
  items: DisplayItem[];
  /** Place among the lines of the same paragraph or item, and how many those are. */
  index: number;
  count: number;
  kind: 'paragraph' | 'item';
}

/**
 * Whether a page may begin with line `at` of a body: at least two lines stay on either side, a paragraph breaks two and two,
 * an item between items, or two and two when it is longer than four lines.
 */
export function bodyBreak(lines: readonly BodyLine[], at: number): PageBreak {
  const line = lines[at];
  if (line === undefined || at < 2) return 'never';
  if (lines.length - at < 2) return 'unwanted';
  if (line.index === 0) return 'free';
  const within = line.index >= 2 && line.count - line.index >= 2;
  return within && (line.kind === 'paragraph' || line.count > 4) ? 'free' : 'unwanted';
}
