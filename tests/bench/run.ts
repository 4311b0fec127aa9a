// Measures this engine and its peers in turn and prints one table. Asserts nothing: figures are for people to judge.
// `--write` puts the table into docs/benchmarks.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { measureCold } from './cold.ts';
import { root, sizes } from './documents.ts';
import { goals } from './goals.ts';
import { inspect, type Facts } from './inspect.ts';
import { producers, type Producer } from './producers.ts';
import { machine, spread, table, type Results } from './report.ts';
import { measureWarm } from './warm.ts';

const keep = process.argv.includes('--keep');
const folder = mkdtempSync(join(tmpdir(), 'eurofolio-bench-'));
const leftOut = (kind: string) => (producer: Producer, reason: string) =>
  console.log(`Left out (${kind}): ${producer.name}, because ${reason}`);

console.log('Measuring; this takes about two minutes, best with nothing else running …');
const warm = await measureWarm(producers, folder, leftOut('warm'));
const able = warm.map(({ producer }) => producer);
const cold = await measureCold(able, folder, leftOut('cold'));
const results: Results = { warm, cold, facts: await allFacts() };

const report = [
  table(results),
  `Pairs: two pages / ten times the entries. ${machine()}.`,
  spread(results),
  'Goals:\n\n' + goals(results).join('\n'),
].join('\n\n');
console.log(`\n${report}`);

if (process.argv.includes('--write')) {
  const page = join(root, 'docs/benchmarks.md');
  const around = /(<!-- latest run -->\n)[\s\S]*(<!-- end of latest run -->)/;
  const written = readFileSync(page, 'utf8').replace(
    around,
    (_, start, end) => `${start}\n${report}\n${end}`,
  );
  writeFileSync(page, await format(written, { filepath: page }));
}
if (keep) console.log(`\nThe PDFs are in ${folder}`);
else rmSync(folder, { recursive: true, force: true });

async function allFacts(): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>();
  for (const { id } of able)
    for (const size of sizes) {
      const found = await inspect(join(folder, `${id}-${size}.pdf`));
      if (found) facts.set(`${id}-${size}`, found);
    }
  return facts;
}
