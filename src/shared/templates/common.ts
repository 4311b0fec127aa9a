import type { LevelTable } from './levels.ts';
import type { Flow, Template } from './template.ts';

/** The colours of all templates but the plain one. */
export const palette: Template['colors'] = {
  ink: '#1A1D21',
  muted: '#4E555E',
  accent: '#1D4F91',
  tint: '#EEF2F7',
  rule: '#8D97A5',
  hairline: '#C9D0D9',
};

/** Signs that hang left of the text, and dates of which years and dashes stand under each other. */
export const dateBeside: Pick<Flow, 'list' | 'dates' | 'bar'> = {
  list: { inset: 0, hang: 9, numberGap: 3.5, indent: 12 },
  dates: { from: 36.2, dash: 11 },
  bar: { height: 8, titleGap: 6, titleWeight: 0.75, contactWeight: 0.5 },
};

/** Five columns under their groups, the first of them where the text begins. */
export const levelTable: LevelTable = {
  set: 'table',
  before: 6.5,
  nameWidth: 106,
  rowHeight: 16.25,
  textDrop: 2.25,
  cellInset: 0,
  groups: 'underlined',
  groupWeight: 0.5,
  groupGap: 10,
  firstRule: { weight: 0.5, color: 'rule' },
  rowRule: { weight: 0.5 },
  after: 3.25,
  rowsKeptWhole: 8,
  legend: true,
  details: { group: 64, skill: 58, level: 32, gap: 4, above: 3, below: 3.5, ruleWeight: 0.5 },
};
