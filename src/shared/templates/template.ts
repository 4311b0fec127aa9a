import type { Color } from '../layout/display.ts';

/** A column of the body. */
export interface Column {
  x: number;
  width: number;
}

/** What a template decides: data only, in points, y from the top of the page. The layout takes everything that varies from here. */
export interface Template {
  id: string;
  page: { width: number; height: number };
  colors: { ink: Color; muted: Color; accent: Color; tint: Color; rule: Color; hairline: Color };
  /** Height of a line, to which all text sits. */
  grid: number;
  sizes: { name: number; heading: number; text: number; small: number };
  /** Dates and labels; everything else. */
  columns: { label: Column; text: Column };
  body: {
    /** First text of later pages; on page 1 it is the foot of the header. */
    top: number;
    /** No line reaches below. */
    limit: number;
  };
  footer: { baseline: number };
  header: {
    /** Tinted from the top of the page; taller when the text needs it. */
    bandHeight: number;
    top: number;
    /** Free space under the text, within the band. */
    bottom: number;
    nameLeading: number;
    nameSpacing: number;
    /** Stems of the name's first letter stand this far right of the text edge. */
    nameInset: number;
    beforeRole: number;
    beforeContacts: number;
    /** Between a contact's label and its value; between a contact and the bar on either side. */
    labelGap: number;
    itemGap: number;
    photo: { x: number; y: number; size: number };
  };
  section: {
    before: number;
    /** Space that a heading keeps at the top of a page. */
    beforeAtTop: number;
    /** From the top of the heading to the top of the text. */
    headingToText: number;
    rule: { weight: number; y: number };
  };
  betweenEntries: number;
  /** Bullets and numbers hang left of the text; deeper levels move the text to the right. */
  list: { hang: number; numberGap: number; indent: number };
  /** A date fills three cells: from (flush right), dash (centred), to. */
  dates: { from: number; dash: number };
  /** The bar between title and note, and between contacts. */
  bar: { height: number; titleGap: number; titleWeight: number; contactWeight: number };
  levelTable: {
    before: number;
    rowHeight: number;
    /** How much lower than in a line the text of a row stands. */
    textDrop: number;
    ruleWeight: number;
    /** A group's rule ends this far before the next group. */
    groupGap: number;
    /** Least space to what follows on the next grid line. */
    after: number;
    /** Longer tables may break, and repeat their head. */
    rowsKeptWhole: number;
  };
}
