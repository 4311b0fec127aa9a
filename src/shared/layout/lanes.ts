import type { SectionBlock } from '../document/index.ts';
import { assessmentRows } from './measure/assessment.ts';
import { closingRows } from './measure/closing.ts';
import type { Header } from './measure/header.ts';
import { letterRows } from './measure/letter.ts';
import { personalDetailRows } from './measure/personal-details.ts';
import { sectionRows } from './measure/section.ts';
import { paginate, type PlacedRow } from './paginate.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';
import { pairedRows } from './side-by-side.ts';

/** Rows that follow each other down the pages, and where they stand. Lanes are read one after the other. */
export interface Lane {
  sheet: Sheet;
  pages: PlacedRow[][];
}

/** Everything below or beside the header: one lane, or the details of the person, the main column, and what stands aside. */
export function lanesOf(header: Header, sheet: Sheet): Lane[] {
  const { side } = sheet.template;
  const { sections } = sheet.paper;
  if (side === undefined) {
    const rows = [...header.rest, ...pairedRows(sections, sheet), ...endRows(sheet)];
    return [{ sheet, pages: paginated(rows, header.bottom, sheet) }];
  }

  const aside = sheet.within(side.flow);
  const details = personalDetailRows(aside);
  const isAside = ({ placement }: SectionBlock) => placement === 'side';
  const main = sections.filter((section) => !isAside(section));
  const mainRows = main.flatMap((section, index) => {
    const introduces = index === 0 && section.placement === 'intro';
    const rows = sectionRows(section, sheet, !introduces);
    const [first] = rows;
    if (introduces && first !== undefined) first.before = side.beforeIntro;
    return rows;
  });
  const ending = endRows(sheet);
  const asideRows = sections.filter(isAside).flatMap((section) => sectionRows(section, aside));
  for (const row of asideRows) delete row.newPage;

  const hasPhoto = sheet.paper.header.photo !== undefined;
  const top = hasPhoto ? side.photo.y + side.photo.size + side.photo.after : sheet.template.body.top;
  const sideRows = [...details, ...asideRows];
  const [first] = sideRows;
  if (!hasPhoto && first !== undefined) first.before = first.beforeAtTop;
  const sidePages = paginated(sideRows, top, aside);
  const isDetail = new Set(details);
  const only = (wanted: boolean) =>
    sidePages.map((placed) => placed.filter(({ row }) => isDetail.has(row) === wanted));
  return [
    { sheet: aside, pages: only(true) },
    { sheet, pages: paginated([...header.rest, ...mainRows, ...ending], header.bottom, sheet) },
    { sheet: aside, pages: only(false) },
  ];
}

/** What stands below all sections: what ends a CV, or all that a letter or a self-assessment says. */
function endRows(sheet: Sheet): Row[] {
  const { closing, letter, assessments } = sheet.paper;
  return [
    ...(closing ? closingRows(closing, sheet) : []),
    ...(letter ? letterRows(letter, sheet) : []),
    ...(assessments ? assessmentRows(assessments, sheet) : []),
  ];
}

function paginated(rows: Row[], firstTop: number, { template: { body, grid } }: Sheet): PlacedRow[][] {
  return paginate(rows, { firstTop, top: body.top, limit: body.limit, grid });
}
