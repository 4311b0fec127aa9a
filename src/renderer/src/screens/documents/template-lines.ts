import type { Template } from '#shared/templates/index.ts';

/** A rectangle of a template's picture, in points of the page. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
}

/** How high lines of text are in the picture, and how far apart: seen from afar, not as they are set. */
const thick = 13;
const thin = 9;
const lines = 26;

/** A page in this template as bars: its grounds, the head, and text in its columns. Made of the template's own data. */
export function barsOf(template: Template): Bar[] {
  const { page, header, colors, columns, body, side, pairs } = template;
  const foot = body.limit - 40;
  const head = header.height ?? header.top + 110;
  const bars: Bar[] = [];
  const bar = (x: number, y: number, width: number, height: number, fill: string): void =>
    void bars.push({ x, y, width, height, fill });
  const text = ({ x, width }: { x: number; width: number }, from: number, to: number): void => {
    for (let y = from; y + 3 * lines < to; y += 5 * lines) {
      bar(x, y, width * 0.55, thick, colors.ink);
      for (const line of [1, 2, 3])
        bar(x, y + line * lines, width * (line === 3 ? 0.7 : 1), thin, colors.rule);
    }
  };

  if (side) bar(side.ground.x, 0, side.ground.width, page.height, colors.tint);
  if (header.band) {
    const { inset, color } = header.band;
    bar(inset, inset, page.width - 2 * inset, head - inset, colors[color]);
  }
  const name = header.light ? '#FFFFFF' : colors.ink;
  bar(header.column.x, header.top, Math.min(header.column.width, 220), 24, name);
  bar(
    header.column.x,
    header.top + 40,
    Math.min(header.column.width, 130),
    thick,
    header.light ? name : colors.accent,
  );

  const top = Math.max(head, header.top + 70) + 36;
  const end = pairs ? page.height * 0.62 : foot;
  const beside = columns.label.x !== columns.text.x;
  for (let y = top; beside && y + 3 * lines < end; y += 5 * lines)
    bar(columns.label.x, y, columns.label.width * 0.7, thin, colors.rule);
  text(columns.text, top, end);
  if (side) text(side.flow.columns.text, side.photo.y + side.photo.size + 30, foot);
  if (pairs) for (const column of [pairs.left, pairs.right]) text(column, end + lines, foot + lines);
  if (template.frame) bars.push(...frameOf(template, template.frame));
  return bars;
}

function frameOf({ page, colors }: Template, { inset }: { inset: number }): Bar[] {
  const [width, height, weight] = [page.width - 2 * inset, page.height - 2 * inset, 5];
  const fill = colors.accent;
  return [
    { x: inset, y: inset, width, height: weight, fill },
    { x: inset, y: page.height - inset - weight, width, height: weight, fill },
    { x: inset, y: inset, width: weight, height, fill },
    { x: page.width - inset - weight, y: inset, width: weight, height, fill },
  ];
}
