import { cpus } from 'node:os';
import type { ColdResult } from './cold.ts';
import { sizes, type Size } from './documents.ts';
import type { Facts } from './inspect.ts';
import { median, quantile, ratio } from './statistics.ts';
import type { WarmResult } from './warm.ts';

export interface Results {
  warm: WarmResult[];
  cold: ColdResult[];
  /** By `<producer>-<size>`. */
  facts: Map<string, Facts>;
}

/** One table of everything, in Markdown. Pairs are two pages / ten times the entries. */
export function table({ warm, cold, facts }: Results): string {
  const ours = warm.find(({ producer }) => producer.id === 'ours');
  const rows = warm.map(({ producer, rounds }) => {
    const start = cold.find((result) => result.producer.id === producer.id);
    const of = (size: Size): Facts | undefined => facts.get(`${producer.id}-${size}`);
    return [
      producer.name,
      pair((size) => start && milliseconds(median(start.times[size]))),
      pair((size) => milliseconds(median(rounds[size].flat()))),
      pair((size) => milliseconds(quantile(rounds[size].flat(), 0.95))),
      pair((size) => ours && times(ratio(rounds[size], ours.rounds[size]).median)),
      pair((size) => of(size)?.kilobytes.toFixed(0)),
      pair((size) => of(size)?.pages.toString()),
      yes(of('short')?.tagged),
      yes(of('short')?.bookmarks),
      yes(of('short')?.attachment),
      pair((size) => start?.memory[size]?.toFixed(0)),
    ];
  });
  const heads = [
    'producer',
    'cold ms',
    'warm ms',
    'p95 ms',
    'warm ÷ ours',
    'kB',
    'pages',
    'tagged',
    'bookmarks',
    'attachment',
    'peak MB',
  ];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** How far the rounds lie apart, which is how far a figure of one run can be trusted. */
export function spread({ warm }: Results): string {
  const shares = warm.map(({ producer, rounds }) => {
    const medians = rounds.short.map(median);
    const share = (quantile(medians, 0.75) - quantile(medians, 0.25)) / median(medians);
    return `${producer.name} ${(share * 100).toFixed(0)} %`;
  });
  return `Middle half of the rounds, two pages, as a share of the median: ${shares.join(', ')}.`;
}

/** The machine, in words that name nobody. */
export const machine = (): string =>
  `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`;

const pair = (value: (size: Size) => string | undefined): string =>
  sizes.map((size) => value(size) ?? '–').join(' / ');
const milliseconds = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
const times = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const yes = (value: boolean | undefined): string => (value === undefined ? '–' : value ? 'yes' : 'no');
