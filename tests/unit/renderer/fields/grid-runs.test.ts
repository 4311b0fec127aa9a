import { expect, it } from 'vitest';
import { cefr, text } from '#shared/model/field.ts';
import { cell } from '#shared/sections/form.ts';
import { gridRuns } from '../../../../src/renderer/src/fields/grid-runs.ts';

it('makes one table of neighbouring language levels and leaves the rest alone', () => {
  const fields = { name: text(), a: cefr(), b: cefr(), note: text(), c: cefr() };
  const runs = gridRuns(
    ['name', 'a', 'b', 'note', 'c'].map((field) => cell(field, 12)),
    fields,
  );
  expect(
    runs.map((run) => (run.kind === 'cefr' ? run.cells.map(({ field }) => field) : run.cell.field)),
  ).toEqual(['name', ['a', 'b'], 'note', ['c']]);
});
