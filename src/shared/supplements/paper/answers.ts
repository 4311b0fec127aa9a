import { languageTag } from '../../codes/languages.ts';
import type { Answer, AnswerTable, Point } from '../../document/index.ts';
import { heldFields } from '../../model/held.ts';
import type { PaperPoint, PaperTable } from '../paper-point.ts';
import type { PartValues } from './part-values.ts';

/** A point with its answer; undefined where it is empty and the outline asks for it only where it applies. */
export function pointOf(point: PaperPoint, group: string, values: PartValues): Point | undefined {
  const answer = answerOf(point, values);
  if (point.ifFilled === true && isEmpty(answer)) return undefined;
  return {
    id: [values.part, group, point.label].filter((step) => step !== '').join('/'),
    ...(point.number !== undefined && { number: point.number }),
    label: point.label === '' ? '' : values.label(point.label),
    answer,
  };
}

const isEmpty = (answer: Answer): boolean =>
  (answer.kind === 'text' && answer.body.length === 0) ||
  (answer.kind === 'table' && answer.body.length + answer.rows.length === 0 && answer.total === undefined);

function answerOf(point: PaperPoint, values: PartValues): Answer {
  if (point.kind === 'stamp') return { kind: 'stamp' };
  if (point.kind === 'signature') {
    const name = point.name === undefined ? undefined : values.phrase(values.at(point.name))?.text;
    return { kind: 'signature', ...(name !== undefined && { name }) };
  }
  const body =
    point.nationality === undefined ? values.body(point.lines) : values.nationality(point.nationality);
  if (point.table !== undefined) return { ...tableOf(point.table, values), body };
  const language = point.language === undefined ? undefined : languageOf(point.language, values);
  return { kind: 'text', body, ...(language !== undefined && { language }) };
}

/** BCP 47. */
function languageOf(name: string, values: PartValues): string | undefined {
  const chosen = values.at(name);
  const code = chosen.kind === 'coded' ? chosen.value?.code : undefined;
  return code === undefined ? undefined : languageTag(code);
}

function tableOf(table: PaperTable, values: PartValues): AnswerTable {
  const prefix = table.of === 'list' ? `${table.field}.` : '';
  const columns = table.columns.map(({ field, share, figures }) => ({
    label: values.label(`${prefix}${field}`),
    share,
    ...(figures && { figures }),
  }));
  const sums = (table.total ?? []).map((name) => (name === '' ? '' : textAt(name, values)));
  const total = sums.some((sum) => sum !== '') ? [values.label('total'), ...sums] : undefined;
  const filled = columns.map((_, index) => total?.[index] ?? '');
  return { kind: 'table', body: [], columns, rows: rowsOf(table, values), ...(total && { total: filled }) };
}

function rowsOf(table: PaperTable, values: PartValues): string[][] {
  if (table.of === 'records')
    return table.fields
      .map((name) => [
        values.label(name),
        ...table.columns.slice(1).map(({ field }) => textAt(`${name}.${field}`, values)),
      ])
      .filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  const list = values.at(table.field);
  if (list.kind !== 'list') throw new Error(`${table.field} is no list`);
  return (list.value ?? [])
    .map((item) => {
      const cells = new Map(heldFields(list.field.fields, item));
      return table.columns.map(({ field }) => {
        const cell = cells.get(field);
        return (cell && values.phrase(cell)?.text) ?? '';
      });
    })
    .filter((cells) => cells.some((cell) => cell !== ''));
}

const textAt = (name: string, values: PartValues): string => values.phrase(values.at(name))?.text ?? '';
