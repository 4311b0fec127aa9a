import type { Field, Fields } from '#shared/model/field.ts';
import type { FormCell } from '#shared/sections/form.ts';

/** What stands in the grid one after the other: a field, or neighbouring language levels as one table. */
export type GridRun =
  | { kind: 'field'; key: string; cell: FormCell; field: Field | undefined }
  | { kind: 'cefr'; key: string; cells: FormCell[] };

/** Neighbouring language levels are one run, so that they share their column heads. */
export function gridRuns(cells: readonly FormCell[], fields: Fields): GridRun[] {
  const runs: GridRun[] = [];
  for (const cell of cells) {
    const field = fields[cell.field];
    const last = runs.at(-1);
    if (field?.kind !== 'cefr') runs.push({ kind: 'field', key: cell.field, cell, field });
    else if (last?.kind === 'cefr') last.cells.push(cell);
    else runs.push({ kind: 'cefr', key: cell.field, cells: [cell] });
  }
  return runs;
}
