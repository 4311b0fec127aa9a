import { classic } from './classic.ts';
import type { Template } from './template.ts';

const { header, columns, page } = classic;
const left = columns.label.x;
const right = columns.text.x + columns.text.width;
/** Of what a form asks: wider than a date, narrow enough to leave the answers a good measure. */
const labels = 134;
const gap = 14;
const { height: _, photo: _photo, ...open } = header;

/** The classic template for forms: more room for labels, and a band as high as its text. */
export const supplementTemplate: Template = {
  ...classic,
  id: 'supplement',
  columns: {
    label: { x: left, width: labels },
    text: { x: left + labels + gap, width: right - left - labels - gap },
  },
  header: {
    ...open,
    bottom: 19.5,
    // Small type in lines that the eye can follow.
    column: { x: left, width: page.width - 2 * left - 62 },
  },
};
