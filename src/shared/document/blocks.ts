// What stands in a document, before any template has a say: no coordinates, no fonts, no sizes.
import type { Block as RichBlock } from '../model/rich-text.ts';
import type {
  AssessmentBlock,
  LevelDetailsBlock,
  LevelKeyBlock,
  ListsBlock,
  NoteBlock,
} from './language-blocks.ts';
import type { PointsBlock } from './form-blocks.ts';
import type { ClosingBlock, LetterBlock } from './letter-blocks.ts';
import type { AreaLevelsBlock } from './skill-blocks.ts';

// What a layout needs to know of rich text.
export type { Block as RichBlock, Inline, List, ListItem, Paragraph, TextRun } from '../model/rich-text.ts';

/** A short text with the language it is in, where that is not the document's. */
export interface Phrase {
  text: string;
  language?: string;
  /** http, https, mailto or tel. */
  link?: string;
}

/** What a contact is, for the sign that stands for its label in some templates. */
export type ContactKind = 'email' | 'phone' | 'web' | 'chat' | 'address' | 'birth' | 'nationality' | 'person';

/** Name, role and contact lines at the top of the first page. */
export interface HeaderBlock {
  kind: 'header';
  /** Section id; filled in by compose, for the preview. */
  id?: string;
  /** The section's title, filled in by compose: a heading over the contacts where they stand by themselves. */
  title?: string;
  name: string;
  role?: string;
  /** What a form is for, in small type. */
  purpose?: string;
  photo?: { file: string; alt: string };
  contacts: { label: string; value: Phrase; kind?: ContactKind }[];
}

/** A heading and what stands under it. */
export interface SectionBlock {
  kind: 'section';
  /** Section id: bookmarks and the preview point at it. */
  id: string;
  title: string;
  blocks: Block[];
  /** Begins at the top of a page. */
  newPage?: true;
  /** Stays on one page, unless it is longer than one. */
  whole?: true;
  /** Where it belongs in templates that have more places than one: introducing the person, or aside; else in the main column. */
  placement?: 'intro' | 'side';
}

/** A period or a date, formatted in the document's language: one cell, or two with a dash between them. */
export interface DateCells {
  from?: string;
  to?: string;
  /** It lasts to this day. */
  ongoing?: true;
}

/** One job, one education: a title line, where, and what. */
export interface EntryBlock {
  kind: 'entry';
  /** Entry id: the preview marks it while it is edited. */
  id: string;
  date?: DateCells;
  title: string;
  /** Small remark after the title, such as "EQF-niveau 6". Wraps whole. */
  note?: string;
  organisation?: Phrase;
  place?: string;
  /** Short facts set as running text before the body ("120 ECTS", "Karakter 12"). */
  facts: Phrase[];
  body: RichBlock[];
}

/** Running text without a date. */
export interface TextBlock {
  kind: 'text';
  id?: string;
  body: RichBlock[];
}

/** A small label and a value beside it. */
export interface PairBlock {
  kind: 'pair';
  id?: string;
  label: string;
  value: Phrase;
}

/** A labelled run of short items that never break inside, parted by slashes. */
export interface TagsBlock {
  kind: 'tags';
  id?: string;
  label?: string;
  items: string[];
}

/** A table of levels: named rows, columns in groups, one short cell each. */
export interface LevelTableBlock {
  kind: 'level-table';
  groups: { label: string; columns: string[] }[];
  rows: { id: string; label: string; cells: (string | undefined)[] }[];
  /** Sentences of the legend, each kept on one line where it fits. */
  legend: string[];
  /** The same in few words, for a narrow column. */
  briefLegend?: string[];
}

export type Block =
  | EntryBlock
  | TextBlock
  | PairBlock
  | TagsBlock
  | LevelTableBlock
  | AreaLevelsBlock
  | LevelDetailsBlock
  | ListsBlock
  | LevelKeyBlock
  | NoteBlock
  | PointsBlock;

/**
 * A whole document, ready for a template. Titles, organisations, rich text and tags are in the content's language;
 * phrases say their own where it is not the document's; all else is in the document's.
 */
export interface PaperDocument {
  /** For the window's title bar and the file's metadata. */
  title: string;
  author: string;
  /** Of labels and dates, BCP 47. */
  language: string;
  /** Of what the person wrote, BCP 47. */
  contentLanguage: string;
  /** Its dates are words ("marts 2021"), which have no figures to stand under each other. */
  writtenDates?: true;
  header: HeaderBlock;
  /** None in a letter. */
  sections: SectionBlock[];
  /** What ends a CV. */
  closing?: ClosingBlock;
  /** Tables of self-assessment, a page for each language. */
  assessments?: { subtitle: string; tables: AssessmentBlock[] };
  /** What a letter says, below its sender. */
  letter?: LetterBlock;
  footer: {
    left: string;
    /** "Side {page} af {pages}" already translated, with both placeholders. */ pageNumber?: string;
  };
  /** "{title} – fortsat", with the placeholder: opens a page on which an entry goes on. */
  continued: string;
}
