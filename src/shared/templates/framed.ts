import { classic } from './classic.ts';
import { dateBeside, levelTable } from './common.ts';
import type { Template } from './template.ts';

/** A thin frame around every page, joined to a header in the accent; signs before the contacts, dates on the right. */
export const framed: Template = {
  ...classic,
  id: 'framed',
  columns: { label: { x: 455.28, width: 86 }, text: { x: 54, width: 377.28 } },
  footer: { baseline: 800.6 },
  frame: { inset: 26, weight: 0.75 },
  header: {
    ...classic.header,
    band: { color: 'accent', inset: 26 },
    top: 45.5,
    bottom: 19.5,
    column: { x: 54, width: 362 },
    light: true,
    contacts: 'signs',
    labelGap: 4.5,
    itemGap: 14,
    sign: { size: 9, stroke: 0.7 },
    photo: { x: 463.28, y: 45.5, size: 78 },
  },
  section: { before: 23, beforeAtTop: 6.5, headingToText: 16 },
  labelled: { label: 'before', bold: true, separator: ' /' },
  ...dateBeside,
  levels: {
    set: 'table',
    before: 6.5,
    nameWidth: 92.28,
    rowHeight: 16.25,
    textDrop: 2.25,
    cellInset: 6,
    groups: 'barred',
    groupWeight: 0.5,
    groupGap: 10,
    firstRule: { weight: 0.75, color: 'accent' },
    after: 3.25,
    rowsKeptWhole: 8,
    legend: true,
    ...(levelTable.details && { details: levelTable.details }),
  },
};
