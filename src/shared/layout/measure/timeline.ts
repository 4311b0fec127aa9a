import type { EntryBlock } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import type { PlacedRow } from '../paginate.ts';
import type { Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** Puts an entry on the timeline, where the flow has one: a dot beside its first row, a ring if it lasts to this day. */
export function onRail(rows: Row[], entry: EntryBlock, section: number, sheet: Sheet): Row[] {
  const { timeline } = sheet.flow.entry;
  const [first] = rows;
  if (timeline === undefined || first === undefined) return rows;
  for (const each of rows) each.rail = { section, from: 0 };
  first.rail = { section, from: timeline.dotY };
  const { accent } = sheet.template.colors;
  const radius = timeline.dot / 2;
  const place = { kind: 'circle', cx: timeline.x, cy: timeline.dotY } as const;
  first.items.unshift(
    entry.date?.ongoing === true
      ? {
          ...place,
          radius: radius - timeline.ring / 2,
          fill: '#FFFFFF',
          stroke: { color: accent, width: timeline.ring },
        }
      : { ...place, radius, fill: accent },
  );
  return rows;
}

/** The rules of the timelines on one page, to be drawn before their dots. */
export function railRules(placed: readonly PlacedRow[], sheet: Sheet): DisplayItem[] {
  const { timeline } = sheet.flow.entry;
  if (timeline === undefined) return [];
  const rules: DisplayItem[] = [];
  placed.forEach(({ row: { rail }, y }, index) => {
    if (rail === undefined || placed[index - 1]?.row.rail?.section === rail.section) return;
    let end = index;
    while (placed[end + 1]?.row.rail?.section === rail.section) end++;
    const last = placed[end] ?? placed[index];
    if (last === undefined) return;
    const bottom = last.y + last.row.height - (last.row.rail?.last === true ? timeline.end : 0);
    const { x, weight: width } = timeline;
    rules.push({
      kind: 'rule',
      x1: x,
      y1: y + rail.from,
      x2: x,
      y2: bottom,
      width,
      color: sheet.template.colors.hairline,
    });
  });
  return rules;
}
