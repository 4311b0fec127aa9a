import { classic } from './classic.ts';
import { dateBeside, levelTable } from './common.ts';
import type { Flow, Template } from './template.ts';

const column = { x: 36, width: 146.43 };
const main = { x: 236.25, width: 317.03 };
const section = { before: 19.5, beforeAtTop: 6.5, headingToText: 19.5 };

const side: Flow = {
  ...dateBeside,
  columns: { label: column, text: column },
  section: { ...section, rule: { weight: 0.5, y: 15 } },
  entry: { date: 'above', heading: 'small', note: 'bar', continued: true },
  between: { entries: 6.5, lines: 6.5, labelled: 6.5 },
  labelled: { label: 'above', bold: true, separator: '' },
  list: { inset: 9, hang: 9, numberGap: 3.5, indent: 9 },
  levels: {
    set: 'turned',
    before: 0,
    between: 6.5,
    nameWidth: 45.43,
    mostColumns: 3,
    columnGap: 2,
    ruleWeight: 0.5,
    beforeLegend: 6.5,
  },
};

/** A tinted column with photo, contacts and skills; name, introduction and a timeline of experience beside it. */
export const sidebar: Template = {
  ...classic,
  id: 'sidebar',
  columns: { label: main, text: main },
  header: {
    top: 52,
    bottom: 0,
    column: main,
    light: false,
    nameLeading: 26,
    nameSpacing: -0.1,
    nameInset: 0.7,
    beforeRole: 6.5,
    beforeContacts: 6.5,
    contacts: 'aside',
    labelGap: 3,
    itemGap: 7,
  },
  section,
  entry: {
    date: 'above',
    heading: 'stacked',
    note: 'bar',
    continued: true,
    timeline: { x: 222.375, weight: 0.75, dot: 5.25, dotY: 6.75, ring: 1.25, end: 4 },
  },
  labelled: { label: 'before', bold: true, separator: ' /' },
  list: { inset: 9, hang: 9, numberGap: 3.5, indent: 12 },
  levels: {
    ...levelTable,
    nameWidth: 72,
    groupGap: 6,
    details: { group: 52, skill: 54, level: 24, gap: 4, above: 3, below: 3.5, ruleWeight: 0.5 },
  },
  side: {
    ground: { x: 0, width: 198.43 },
    photo: { x: 36, y: 52, size: 104, after: 6.5 },
    beforeIntro: 13,
    flow: side,
  },
};
