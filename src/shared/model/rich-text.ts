/** Rich text is a tree, never HTML. Blocks stand under each other; inlines run within a line. */
export interface TextRun {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  raised?: true;
  lowered?: true;
  /** http, https or mailto only. */
  link?: string;
}

/** A line break within a paragraph. */
export interface LineBreak {
  break: true;
}

export type Inline = TextRun | LineBreak;

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem {
  blocks: Block[];
}

export type Block = Paragraph | List;

export interface RichText {
  blocks: Block[];
  /** The markup this text was read from, as long as nobody has edited it: an export can then write back what it got. */
  source?: string;
}
