// How fields of a part are set on paper: data, read by `paper/`.

/** Fields of which the values stand on one line, parted by commas; or one field. Dotted within records: `host.name`. */
export type PaperLine = string | readonly string[];

interface Common {
  /** In the outline: "2.3". */
  number?: string;
  /** Its label, without the part's name; empty where the part's heading says it all. */
  label: string;
  /** Left out where it is empty, as the outline asks for it only where it applies. */
  ifFilled?: true;
}

export type PaperPoint = Common &
  (
    | {
        kind: 'lines';
        lines: readonly PaperLine[];
        /** The coded field that says which language the answer is in. */
        language?: string;
        /** A country of which the word for its people stands instead of the lines. */
        nationality?: string;
        /** A list set as a table below the lines: a column for each field, with its part of the width. */
        table?: PaperTable;
      }
    | { kind: 'signature'; /** The field with the name of who signs. */ name?: string }
    | { kind: 'stamp' }
  );

export type PaperTable = {
  columns: readonly PaperColumn[];
  /** What sums up: a field for each column but the first. */
  total?: readonly string[];
} & (
  | { of: 'list'; field: string }
  /** Records that each are a row, with its label in the first column. */
  | { of: 'records'; fields: readonly string[] }
);

export interface PaperColumn {
  field: string;
  share: number;
  figures?: true;
}

type Options = Omit<Common, 'label'> & { language?: string; nationality?: string; table?: PaperTable };

/** A point with the value of the field of its name, or of these lines. */
export const point = (
  label: string,
  lines: readonly PaperLine[] = [label],
  options: Options = {},
): PaperPoint => ({ kind: 'lines', label, lines, ...options });

/** The same, left out where it is empty. */
export const optionalPoint = (
  label: string,
  lines: readonly PaperLine[] = [label],
  options: Options = {},
): PaperPoint => point(label, lines, { ...options, ifFilled: true });

/** A point that the outline numbers. */
export const numbered = (
  number: string,
  label: string,
  lines: readonly PaperLine[] = [label],
  options: Options = {},
): PaperPoint => point(label, lines, { number, ...options });

/** What stands under its part's heading without a label of its own. */
export const unlabelled = (lines: readonly PaperLine[], options: Options = {}): PaperPoint =>
  point('', lines, options);
