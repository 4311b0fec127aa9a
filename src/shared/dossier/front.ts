import { paperDate } from '../i18n/index.ts';
import type { DisplayDocument } from '../layout/display.ts';
import type { FontMetrics } from '../layout/fonts.ts';
import { parseDate } from '../model/date-text.ts';
import { Board } from './board.ts';
import { drawCover } from './cover.ts';
import type { Dossier, DossierPart, PartOutcome } from './dossier.ts';
import { drawIndex, type IndexRow } from './index-pages.ts';
import { counted, dossierLabel } from './labels.ts';

/** A part as cover and index show it. */
export interface ListedPart {
  part: DossierPart;
  number: number;
  outcome: PartOutcome;
  pages: number;
}

/** The name under which the painter finds the photo. */
export const photoFile = 'photo';

/** Address of the link that leads to a document. */
export const addressOf = (number: number): string => `#${number}`;

export interface Front {
  display: DisplayDocument;
  /** Where cover and index begin, with their names. */
  bookmarks: { title: string; page: number }[];
}

/** Cover and index; undefined when neither is wanted. */
export function frontOf(
  dossier: Dossier,
  parts: readonly ListedPart[],
  metrics: FontMetrics,
): Front | undefined {
  if (!dossier.cover && !dossier.index) return undefined;
  // How long the index is does not depend on the numbers in it, but these on how long it is.
  const { display } = drawn(dossier, parts, metrics, 0);
  return drawn(dossier, parts, metrics, display.pages.length);
}

function drawn(dossier: Dossier, parts: readonly ListedPart[], metrics: FontMetrics, before: number): Front {
  const { language, person } = dossier;
  const board = new Board(metrics);
  const label = (key: Parameters<typeof dossierLabel>[0], params?: Record<string, string | number>) =>
    dossierLabel(key, language, params);
  const pages = before + parts.reduce((sum, part) => sum + part.pages, 0);
  const bookmarks: Front['bookmarks'] = [];
  if (dossier.cover) {
    bookmarks.push({ title: label('cover'), page: 0 });
    drawCover(board, {
      name: person,
      role: titleOf(dossier),
      ...(dossier.photo && { photo: { file: photoFile, alternative: label('portrait', { name: person }) } }),
      groups: [facts(dossier, parts, pages), dossier.contacts ?? []],
    });
  }
  if (dossier.index) {
    bookmarks.push({ title: label('contents'), page: board.pages.length });
    drawIndex(board, rowsOf(dossier, parts, before), {
      heading: label('contents'),
      document: label('document'),
      qualification: parts.some(({ part }) => part.eqfLevel !== undefined) ? label('qualification') : '',
      page: label('page'),
    });
    drawFeet(board, dossier, pages);
  }
  return {
    display: {
      title: [person, titleOf(dossier)].filter((text) => text !== '').join(' – '),
      author: person,
      language,
      pages: board.pages,
      structure: board.structure.nodes,
      outline: [],
      anchors: [],
    },
    bookmarks,
  };
}

/** What the dossier is called. */
export const titleOf = ({ title, language }: Dossier): string =>
  title.trim() === '' ? dossierLabel('dossier', language) : title;

function facts(dossier: Dossier, parts: readonly ListedPart[], pages: number) {
  const { language, recipient, date } = dossier;
  const files = parts.filter(({ outcome }) => outcome === 'enclosed').length;
  const documents = parts.filter(({ outcome }) => outcome === 'pages').length;
  const sum = dossierLabel('onPages', language, {
    documents: counted('documents', documents, language),
    pages: counted('pages', pages, language),
  });
  const content = files === 0 ? sum : `${sum}, ${counted('files', files, language)}`;
  return [
    ...(recipient === undefined || recipient === ''
      ? []
      : [{ label: dossierLabel('to', language), value: recipient }]),
    ...(date === undefined
      ? []
      : [{ label: dossierLabel('date', language), value: written(date, language) }]),
    { label: dossierLabel('contents', language), value: content },
  ];
}

const written = (date: string, language: string): string =>
  paperDate(parseDate(date) ?? { text: date }, language, 'written');

function rowsOf({ language }: Dossier, parts: readonly ListedPart[], before: number): IndexRow[] {
  let page = before + 1;
  return parts
    .filter(({ outcome }) => outcome !== 'left-out')
    .map(({ part, number, outcome, pages }): IndexRow => {
      const first = page;
      page += pages;
      const said = [part.label, part.issuer, part.date]
        .filter((text) => text !== undefined && text !== '')
        .join(', ');
      const length =
        outcome === 'pages'
          ? counted('pages', pages, language)
          : dossierLabel('attached', language, { name: attachedName(part, number) });
      return {
        number,
        title: part.title,
        group: part.group ?? '',
        details: said === '' ? length : `${said} · ${length}`,
        qualification:
          part.eqfLevel === undefined ? '' : dossierLabel('eqf', language, { level: part.eqfLevel }),
        ...(outcome === 'pages'
          ? {
              page: String(first),
              link: {
                target: addressOf(number),
                alternative: dossierLabel('leadsTo', language, { title: part.title, page: first }),
              },
            }
          : { page: '–' }),
      };
    });
}

/** The name of an attached file: with its number, by which it stands in order and apart from the others. */
export function attachedName({ fileName }: DossierPart, number: number): string {
  const name = fileName.replace(/[\p{Cc}/\\:]+/gu, ' ').trim();
  return `${number} ${name === '' ? 'document' : name}`;
}

function drawFeet(board: Board, dossier: Dossier, pages: number): void {
  const { template, styles, baseline } = board;
  const { text, label } = template.columns;
  const y = template.footer.baseline - baseline;
  board.pages.forEach((page, index) => {
    if (dossier.cover && index === 0) return;
    const style = styles.label;
    const tag = 'artifact' as const;
    const left = [dossier.person, dossierLabel('dossier', dossier.language)]
      .filter((part) => part !== '')
      .join(' · ');
    const right = dossierLabel('pageOf', dossier.language, { page: index + 1, pages });
    const foot = { kind: 'text' as const, baseline: y + baseline, tag, ...style };
    page.items.push({ ...foot, x: label.x, text: board.lines(left, style, text.width)[0] ?? '' });
    if (!dossier.pageNumbers) return;
    const width = board.metrics.width(right, style.font, style.size);
    page.items.push({ ...foot, x: text.x + text.width - width, text: right });
  });
}
