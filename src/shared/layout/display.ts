// What the painter draws: every position is decided. Lengths in points; origin top left, y downwards.

export type FontStyle = 'regular' | 'bold' | 'italic' | 'bold-italic';
/** `#rrggbb`. */
export type Color = string;
/** Index into `DisplayDocument.structure`, or decoration that assistive technology skips. */
export type Tag = number | 'artifact';

export interface DisplayText {
  kind: 'text';
  /** Left edge of the first glyph's advance box. */
  x: number;
  baseline: number;
  /** NFC; no line breaks. Kerned by the painter exactly as `FontMetrics.width` measures. */
  text: string;
  font: FontStyle;
  size: number;
  color: Color;
  /** Added after every glyph, in points. */
  letterSpacing?: number;
  /** A line under the text. */
  underline?: boolean;
  tag: Tag;
}
export interface DisplayRule {
  kind: 'rule';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
  color: Color;
}
export interface DisplayRect {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  color: Color;
}
export interface DisplayCircle {
  kind: 'circle';
  cx: number;
  cy: number;
  radius: number;
  fill?: Color;
  stroke?: { color: Color; width: number };
}
export interface DisplayImage {
  kind: 'image';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Id in the files handed to the painter. */
  file: string;
  /** A round picture is cut to the inscribed circle; its middle is shown, filling the box. */
  shape: 'rect' | 'circle';
  /** The whole picture stands at the lower left of its box, as large as fits, where else it fills the box. */
  fit?: 'whole';
  tag: Tag;
}
/** A step of an outline; x and y from its box. */
export type PathSegment =
  | readonly ['move' | 'line', x: number, y: number]
  | readonly ['curve', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['close'];
/** A small drawing that says something: lines with round ends and corners. */
export interface DisplayPath {
  kind: 'path';
  x: number;
  y: number;
  width: number;
  height: number;
  segments: readonly PathSegment[];
  stroke: { color: Color; width: number };
  tag: Tag;
}
/** A clickable area; the text under it is drawn by its own items. `tag` is the Link element it belongs to. */
export interface DisplayLink {
  kind: 'link';
  x: number;
  y: number;
  width: number;
  height: number;
  url: string;
  tag: number;
}
export type DisplayItem =
  DisplayText | DisplayRule | DisplayRect | DisplayCircle | DisplayImage | DisplayPath | DisplayLink;

export interface DisplayPage {
  width: number;
  height: number;
  /** In painting order. Rules, rects and circles are always artifacts. */
  items: DisplayItem[];
}

export type StructureRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link';

/** A node of the structure tree: either it has children, or items carry its index as their tag. Order of children is reading order. */
export interface StructureNode {
  role: StructureRole;
  children: number[];
  /** BCP 47, where it differs from the parent's. */
  language?: string;
  /** Alternative text of a Figure or Link. */
  alt?: string;
  scope?: 'Row' | 'Column';
  colSpan?: number;
  rowSpan?: number;
  numbering?: 'Disc' | 'Decimal';
}

export interface OutlineItem {
  title: string;
  /** 0-based. */
  page: number;
  y: number;
  children: OutlineItem[];
}

/** Where a section or an entry stands: the preview scrolls to it and marks it. One row for each page it touches. */
export interface Anchor {
  id: string;
  page: number;
  top: number;
  bottom: number;
}

/** What a template that keeps to one page found no room for. */
export interface LeftOut {
  /** Of the entry. */
  id: string;
  title: string;
  /** How many of its bullets and paragraphs. */
  parts: number;
}

export interface DisplayDocument {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  pages: DisplayPage[];
  /** Node 0 is the Document. */
  structure: StructureNode[];
  outline: OutlineItem[];
  anchors: Anchor[];
  leftOut?: LeftOut[];
}
