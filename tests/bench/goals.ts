import { median, quantile, ratio, type Ratio } from './statistics.ts';
import type { Results } from './report.ts';

/** Each goal with what came out, one line each. What could not be measured is left out. */
export function goals({ warm, cold, facts }: Results): string[] {
  const rounds = (id: string) => warm.find(({ producer }) => producer.id === id)?.rounds;
  const start = (id: string) => cold.find(({ producer }) => producer.id === id)?.times;
  const ours = rounds('ours');
  if (ours === undefined) return [];

  const lines: string[] = [];
  const against = (name: string, id: string, goal: number): void => {
    const theirs = rounds(id);
    if (theirs === undefined) return;
    const found = ratio(ours.short, theirs.short);
    lines.push(line(`warm, two pages ÷ ${name}`, found.median, goal, between(found)));
  };
  against('Typst evicted', 'typst', 0.25);
  against('Typst incremental', 'typst-incremental', 0.6);
  against('tagged pdfkit', 'pdfkit', 0.12);

  const typst = rounds('typst');
  if (typst) {
    const p95 = quantile(ours.short.flat(), 0.95);
    lines.push(line('warm, two pages, p95 ÷ Typst evicted', p95 / median(typst.short.flat()), 0.5));
  }
  const [ourStart, typstStart] = [start('ours'), start('typst')];
  if (ourStart && typstStart) {
    const pairs = ratio(singly(ourStart.short), singly(typstStart.short));
    lines.push(line('cold, profile file to PDF file ÷ Typst’s process', pairs.median, 1, between(pairs)));
  }
  const size = facts.get('ours-short')?.kilobytes;
  if (size !== undefined) lines.push(line('two pages without a photo, kB', size, 65));
  const growth = median(ours.long.flat()) / median(ours.short.flat());
  lines.push(line('ten times the entries, time ÷ two pages', growth, 10));
  return lines;
}

function line(name: string, found: number, goal: number, remark = ''): string {
  const figure = found < 10 ? found.toFixed(2) : found.toFixed(0);
  return `- ${name}: ${figure}${remark} (goal ≤ ${goal}): ${found <= goal ? 'met' : 'not met'}`;
}

const between = ({ lowest, highest, quiet }: Ratio): string =>
  `, rounds ${lowest.toFixed(2)} to ${highest.toFixed(2)}, fastest tenths ${quiet.toFixed(2)}`;

/** Runs as rounds of one. */
const singly = (times: number[]): number[][] => times.map((time) => [time]);
