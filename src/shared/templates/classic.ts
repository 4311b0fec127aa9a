import { dateBeside, levelTable, palette } from './common.ts';
import type { Template } from './template.ts';

/** Tinted header band, dates and labels on the left, text on the right, headings over a hairline. */
export const classic: Template = {
  id: 'classic',
  page: { width: 595.28, height: 841.89 },
  colors: palette,
  grid: 13,
  sizes: { name: 22, heading: 11.5, text: 9.5, small: 8 },
  columns: { label: { x: 48, width: 92 }, text: { x: 154, width: 393.28 } },
  body: { top: 52, limit: 780 },
  footer: { baseline: 807 },
  header: {
    band: { color: 'tint', inset: 0 },
    height: 143,
    top: 32.5,
    bottom: 32.5,
    column: { x: 154, width: 393.28 },
    light: false,
    nameLeading: 26,
    nameSpacing: -0.1,
    nameInset: 0.7,
    beforeRole: 6.5,
    beforeContacts: 6.5,
    contacts: 'bars',
    labelGap: 3,
    itemGap: 7,
    photo: { x: 48, y: 32.5, size: 78 },
  },
  section: { before: 19.5, beforeAtTop: 6.5, headingToText: 19.5, rule: { weight: 0.5, y: 15 } },
  entry: { date: 'beside', heading: 'stacked', note: 'bar', continued: true },
  between: { entries: 13, lines: 13, labelled: 0 },
  labelled: { label: 'beside', bold: false, separator: ' /' },
  ...dateBeside,
  levels: levelTable,
};
