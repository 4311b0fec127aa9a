/** How a table of levels is set. */
export type Levels = LevelTable | TurnedLevels | LevelSentences;

/** A row for each language, a column for each skill. */
export interface LevelTable {
  set: 'table';
  before: number;
  /** From the left edge to the first level; the other columns share the rest. */
  nameWidth: number;
  rowHeight: number;
  /** How much lower than in a line the text of a row stands. */
  textDrop: number;
  cellInset: number;
  /** A rule under each group of columns, or upright before it, or none. */
  groups: 'underlined' | 'barred' | 'plain';
  groupWeight: number;
  /** A group's rule ends this far before the next group. */
  groupGap: number;
  firstRule: { weight: number; color: 'rule' | 'accent' | 'hairline' };
  /** Above the other rows. */
  rowRule?: { weight: number };
  /** Least space to what follows on the next grid line. */
  after: number;
  /** Longer tables may break, and repeat their head. */
  rowsKeptWhole: number;
  legend: boolean;
  /** How levels stand with what they mean; absent: a paragraph for each. */
  details?: LevelDetails;
}

/** Widths of the first columns, the text takes the rest; space above and below the text of a row. */
export interface LevelDetails {
  group: number;
  skill: number;
  level: number;
  gap: number;
  above: number;
  below: number;
  ruleWeight: number;
}

/** A column for each language, a row for each skill; languages that find no room go into a further table. */
export interface TurnedLevels {
  set: 'turned';
  before: number;
  between: number;
  nameWidth: number;
  mostColumns: number;
  columnGap: number;
  ruleWeight: number;
  beforeLegend: number;
}

/** A sentence for each language. */
export interface LevelSentences {
  set: 'sentences';
}
