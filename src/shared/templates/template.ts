import type { Color } from '../layout/display.ts';
import type { Levels } from './levels.ts';

/** A column of the body. */
export interface Column {
  x: number;
  width: number;
}

/** How blocks are set that follow each other in one stretch of columns. */
export interface Flow {
  /** Dates and labels; everything else. Both are the same where nothing stands beside the text. */
  columns: { label: Column; text: Column };
  section: {
    before: number;
    /** Space that a heading keeps at the top of a page. */
    beforeAtTop: number;
    /** From the top of the heading to the top of the text. */
    headingToText: number;
    rule?: { weight: number; y: number };
  };
  entry: {
    /** In the label column; small above the title; on a line of its own below the organisation. */
    date: 'beside' | 'above' | 'below';
    /** Title over organisation; all on one line; title over a small organisation. */
    heading: 'stacked' | 'one-line' | 'small';
    /** After a bar; flush right; in brackets. */
    note: 'bar' | 'flush' | 'brackets';
    /** Whether "… – fortsat" opens a page on which an entry goes on; without, entries that fit on a page stay whole. */
    continued: boolean;
    /** A rule with a dot for each entry; a ring means that it lasts to this day. */
    timeline?: { x: number; weight: number; dot: number; dotY: number; ring: number; end: number };
  };
  between: {
    entries: number;
    /** Entries of one line each. */
    lines: number;
    /** Labelled lines. */
    labelled: number;
  };
  /** Label beside the value, before it on the line, or above it. */
  labelled: { label: 'beside' | 'before' | 'above'; bold: boolean; separator: string };
  /** Signs hang left of the text, which stands `inset` from the edge; deeper levels move it to the right. */
  list: { inset: number; hang: number; numberGap: number; indent: number };
  /** A date fills three cells: from (flush right), dash (centred), to. */
  dates: { from: number; dash: number };
  /** The bar between title and note, and between contacts. */
  bar: { height: number; titleGap: number; titleWeight: number; contactWeight: number };
  levels: Levels;
}

export interface Header {
  /** Behind the text, this far from the edges of the page. */
  band?: { color: 'tint' | 'accent'; inset: number };
  /** Where the body of page 1 begins at the earliest; absent: right after the text. Grows by whole lines. */
  height?: number;
  top: number;
  /** Free space under the text, within the band. */
  bottom: number;
  column: Column;
  /** Light text stands on the accent. */
  light: boolean;
  nameLeading: number;
  /** How much higher than on the grid's baseline the name stands. */
  nameRaise?: number;
  nameSpacing: number;
  /** Stems of the name's first letter stand this far right of the text edge. */
  nameInset: number;
  beforeRole: number;
  beforeContacts: number;
  /** One after the other with bars between them or with signs for their labels; a line each; or in the side column. */
  contacts: 'bars' | 'signs' | 'lines' | 'aside';
  /** Between a contact's label and its value; between a contact and the bar on either side, or the next contact. */
  labelGap: number;
  itemGap: number;
  sign?: { size: number; stroke: number };
  photo?: { x: number; y: number; size: number };
}

/** What a template decides: data only, in points, y from the top of the page. The layout takes everything that varies from here. */
export interface Template extends Flow {
  id: string;
  page: { width: number; height: number };
  colors: { ink: Color; muted: Color; accent: Color; tint: Color; rule: Color; hairline: Color };
  /** Height of a line, to which all text sits. */
  grid: number;
  sizes: { name: number; heading: number; text: number; small: number };
  body: {
    /** First text of later pages; on page 1 it is the foot of the header. */
    top: number;
    /** No line reaches below. */
    limit: number;
  };
  footer: { baseline: number };
  header: Header;
  /** A line around every page. */
  frame?: { inset: number; weight: number };
  /** A tinted column on every page for contacts and for sections that stand aside; the introduction stands under the name. */
  side?: {
    ground: Column;
    photo: { x: number; y: number; size: number; after: number };
    beforeIntro: number;
    flow: Flow;
  };
  /** Sections that stand aside are set two and two, each in its half; dates, and names of languages, have these widths there. */
  pairs?: { left: Column; right: Column; date: number; nameWidth: number };
  /** What does not fit on the page is left out: last parts of entries, the oldest first. */
  onePage?: true;
}
