import { isRecord } from './place.ts';

/** Properties that no person typed. */
const notWritten = new Set(['id', 'code', 'file', 'type', 'source', 'level', 'extras', 'link']);

/** Every text that a person typed in a value of the profile, a line each: what must survive when the value cannot. */
export function writtenText(value: unknown): string {
  return lines(value)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function lines(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return isRun(value) ? [value.map(runText).join('')] : value.flatMap(lines);
  if (!isRecord(value)) return [];
  if (typeof value['year'] === 'number') return [dateText(value)];
  return Object.entries(value).flatMap(([key, inner]) => (notWritten.has(key) ? [] : lines(inner)));
}

/** The runs of one paragraph belong on one line. */
function isRun(list: unknown[]): boolean {
  return list.length > 0 && list.every((item) => isRecord(item) && ('text' in item || 'break' in item));
}

const runText = (run: unknown): string =>
  isRecord(run) && typeof run['text'] === 'string' ? run['text'] : '\n';

const dateText = (date: Record<string, unknown>): string =>
  [date['day'], date['month'], date['year']].filter((part) => typeof part === 'number').join('/');
