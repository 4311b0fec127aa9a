import type { Board } from './board.ts';

/** A document's line in the index. */
export interface IndexRow {
  number: number;
  title: string;
  group: string;
  /** What it is, from whom, how long. */
  details: string;
  qualification: string;
  /** Its first page; empty for an attached file. */
  page: string;
  /** Where the line leads, and what is said about it; absent for an attached file. */
  link?: { target: string; alternative: string };
}

export interface IndexTexts {
  heading: string;
  document: string;
  qualification: string;
  page: string;
}

const headingHeight = 26;
const beforeTable = 26;
const afterHead = 6.5;
const [above, below] = [5, 5.5];
/** Numbers end before the titles begin. */
const numberGap = 4.5;
const qualificationWidth = 74;
const pageWidth = 40;
const gutter = 6;

/** Draws the index, on as many pages as it takes; a document stays whole. */
export function drawIndex(board: Board, rows: readonly IndexRow[], texts: IndexTexts): void {
  new IndexTable(board, texts).draw(rows);
}

class IndexTable {
  readonly #board: Board;
  readonly #texts: IndexTexts;
  readonly #table: number;
  readonly #bodies: number;
  readonly #left: number;
  readonly #textLeft: number;
  readonly #right: number;
  readonly #titleWidth: number;
  #y = 0;
  #group: string | undefined;

  constructor(board: Board, texts: IndexTexts) {
    this.#board = board;
    this.#texts = texts;
    const { label, text } = board.template.columns;
    this.#left = label.x;
    this.#textLeft = text.x;
    this.#right = text.x + text.width;
    this.#titleWidth = text.width - qualificationWidth - pageWidth;
    board.newPage();
    const { template, styles, structure } = board;
    const tag = structure.add('H1', 0);
    this.#y = template.body.top;
    const bearing = board.metrics.leftBearing(texts.heading, styles.name.font, styles.name.size);
    board.text(
      this.#left + template.header.nameInset - bearing,
      this.#y + headingHeight - template.grid,
      texts.heading,
      {
        style: styles.name,
        tag,
      },
    );
    this.#y += headingHeight + beforeTable;
    this.#table = structure.add('Table', 0);
    this.#drawHead(structure.add('THead', this.#table));
    this.#bodies = structure.add('TBody', this.#table);
  }

  draw(rows: readonly IndexRow[]): void {
    for (const row of rows) this.#drawRow(row);
  }

  /** On later pages it is drawn again, for the eye only. */
  #drawHead(parent: number | undefined): void {
    const { structure, styles, template } = this.#board;
    const row = parent === undefined ? undefined : structure.add('TR', parent);
    const cell = () => (row === undefined ? 'artifact' : structure.add('TH', row, { scope: 'Column' }));
    if (row !== undefined) for (let empty = 0; empty < 2; empty++) structure.add('TD', row);
    const style = styles.label;
    this.#board.text(this.#textLeft, this.#y, this.#texts.document, { style, tag: cell() });
    this.#board.text(this.#textLeft + this.#titleWidth, this.#y, this.#texts.qualification, {
      style,
      tag: cell(),
    });
    this.#board.text(this.#right, this.#y, this.#texts.page, { style, tag: cell(), right: true });
    this.#y += template.grid + afterHead;
    this.#group = undefined;
  }

  #drawRow(row: IndexRow): void {
    const board = this.#board;
    const { styles, template, structure } = board;
    const { grid, colors, body, columns } = template;
    const titles = board.lines(row.title, styles.title, this.#titleWidth - gutter);
    const details = board.lines(row.details, styles.label, this.#right - this.#textLeft);
    // One that is longer than a page is cut: a title is no place for a novel.
    const most = Math.floor((body.limit - body.top - grid - afterHead - above - below) / grid);
    const shownTitles = titles.slice(0, Math.max(1, most - 4));
    const shownDetails = details.slice(0, Math.max(1, most - shownTitles.length));
    const height = above + (shownTitles.length + shownDetails.length) * grid + below;
    if (this.#y + height > body.limit) {
      board.newPage();
      this.#y = body.top;
      this.#drawHead(undefined);
    }
    const opens = row.group !== this.#group;
    board.rule(
      opens ? this.#left : this.#textLeft,
      this.#right,
      this.#y,
      opens ? colors.rule : colors.hairline,
    );

    const top = this.#y + above;
    const cells = structure.add('TR', this.#bodies);
    const group = structure.add('TD', cells);
    if (opens) {
      // A group's name may be as tall as its first document.
      const names = board.lines(row.group, styles.label, columns.label.width - 2);
      names
        .slice(0, shownTitles.length + shownDetails.length)
        .forEach((line, index) =>
          board.text(this.#left, top + index * grid, line, { style: styles.label, tag: group }),
        );
    }
    this.#group = row.group;
    board.text(this.#textLeft - numberGap, top, String(row.number), {
      style: styles.label,
      tag: structure.add('TD', cells),
      right: true,
    });
    const { link } = row;
    const heading = structure.add('TH', cells, { scope: 'Row' });
    const titleTag = link ? structure.add('Link', heading, { alt: link.alternative }) : heading;
    shownTitles.forEach((line, index) =>
      board.text(this.#textLeft, top + index * grid, line, {
        style: styles.title,
        tag: titleTag,
        ...(link && { link: link.target }),
      }),
    );
    const detailsTag = shownDetails.length > 0 ? structure.add('P', heading) : heading;
    const qualification = structure.add('TD', cells);
    const page = structure.add('TD', cells);
    if (row.qualification !== '') {
      const text = board.lines(row.qualification, styles.note, qualificationWidth)[0] ?? '';
      board.text(this.#textLeft + this.#titleWidth, top, text, { style: styles.note, tag: qualification });
    }
    if (link) {
      const tag = structure.add('Link', page, { alt: link.alternative });
      board.text(this.#right, top, row.page, { style: styles.text, tag, right: true, link: link.target });
    } else board.text(this.#right, top, row.page, { style: styles.label, tag: page, right: true });
    shownDetails.forEach((line, index) =>
      board.text(this.#textLeft, top + (shownTitles.length + index) * grid, line, {
        style: styles.label,
        tag: detailsTag,
      }),
    );
    this.#y += height;
  }
}
