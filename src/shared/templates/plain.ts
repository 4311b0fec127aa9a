import type { Template } from './template.ts';

const black = '#000000';
const column = { x: 62, width: 471.28 };

/** One column in black, without photo, table or sign: what stands on the page is read in this order by people and parsers. */
export const plain: Template = {
  id: 'plain',
  page: { width: 595.28, height: 841.89 },
  colors: { ink: black, muted: black, accent: black, tint: '#FFFFFF', rule: black, hairline: black },
  grid: 14,
  sizes: { name: 20, heading: 12, text: 10, small: 8 },
  columns: { label: column, text: column },
  body: { top: 56, limit: 780 },
  footer: { baseline: 807.5 },
  header: {
    top: 56,
    bottom: 0,
    column,
    light: false,
    nameLeading: 28,
    nameRaise: 3.1,
    nameSpacing: -0.1,
    nameInset: 0.7,
    beforeRole: 0,
    beforeContacts: 7,
    contacts: 'lines',
    labelGap: 3,
    itemGap: 7,
  },
  section: { before: 21, beforeAtTop: 0, headingToText: 21, rule: { weight: 0.5, y: 16.5 } },
  entry: { date: 'below', heading: 'stacked', note: 'brackets', continued: false },
  between: { entries: 7, lines: 7, labelled: 0 },
  labelled: { label: 'before', bold: false, separator: ',' },
  list: { inset: 11, hang: 10, numberGap: 3.5, indent: 12 },
  dates: { from: 38, dash: 11 },
  bar: { height: 8, titleGap: 6, titleWeight: 0.75, contactWeight: 0.5 },
  levels: { set: 'sentences' },
};
