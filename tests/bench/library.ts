// Measures the library: a search in 10,000 documents with its snippets, what the screen asks for when it opens, and taking in
// 1,000 files beside writing the same bytes as files that are synced one by one. Asserts nothing.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CallName, Input, Output } from '../../src/shared/contract/api.ts';
import { createApp } from '../../src/main/core/app.ts';
import { nodePorts } from '../../src/main/core/node-ports.ts';
import { filesAtOnce } from '../../src/main/cli/library/add.ts';
import { sideBySide } from '../../src/main/cli/library/side-by-side.ts';
import { findProgramFolder } from '../../src/main/core/program-folder.ts';
import { fillLibrary, vocabulary } from './many-documents.ts';
import { random } from './random.ts';
import { quantile } from './statistics.ts';

const documents = 10_000;
const files = 1_000;
const fileSize = 200_000;

const folder = mkdtempSync(join(tmpdir(), 'eurofolio-bench-library-'));
try {
  console.log(`\nThe library with ${documents.toLocaleString('en')} documents of about 400 words:`);
  fillLibrary(join(folder, 'search'), documents);
  await measureSearch(join(folder, 'search'));
  console.log(`\nTaking in ${files.toLocaleString('en')} files of ${fileSize / 1000} kB:`);
  await measureImport();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function portsFor(dataFolder: string) {
  return {
    ...nodePorts(findProgramFolder(resolve(import.meta.dirname))),
    host: 'direct' as const,
    dataFolder,
  };
}

async function measureSearch(dataFolder: string): Promise<void> {
  const opening = performance.now();
  const app = createApp(portsFor(dataFolder));
  const call = async <N extends CallName>(name: N, input: Input<N>) =>
    (await app.dispatch(name, input, {})) as Output<N>;
  console.log(`  opening the database: ${ms(performance.now() - opening)}`);
  const screen = await times(20, async () => {
    await call('library.find', { filter: {}, sort: 'kind', from: 0, count: 60 });
    await call('library.facets', {});
  });
  console.log(`  what the screen asks for when it opens: ${summary(screen)}`);
  const any = random(11);
  const words = vocabulary(random(7));
  const rare = () => words[1000 + any(19_000)] ?? '';
  const frequent = () => words[any(200)] ?? '';
  const searches: [string, () => string][] = [
    ['a rare word', rare],
    ['a frequent word', frequent],
    ['the beginning of a word, 3 letters', () => rare().slice(0, 3)],
    ['2 letters', () => rare().slice(0, 2)],
    ['1 letter', () => rare().slice(0, 1)],
    ['two words', () => `${frequent()} ${rare().slice(0, 5)}`],
  ];
  const all: number[] = [];
  for (const [name, wanted] of searches) {
    const measured = await times(200, () =>
      call('library.find', { words: wanted(), filter: {}, sort: 'best', from: 0, count: 30 }),
    );
    all.push(...measured);
    console.log(`  ${name}: ${summary(measured)}`);
  }
  console.log(`  all of these: ${summary(all)} (goal: 10 ms at the 95th percentile)`);
  await app.close();
}

async function measureImport(): Promise<void> {
  const any = random(13);
  const contents = Array.from({ length: files }, (_, index) => {
    const bytes = Buffer.alloc(fileSize, any(256));
    bytes.writeUInt32LE(index, 0);
    return bytes;
  });
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round++) {
    theirs.push(writeSynced(join(folder, `files-${round}`), contents));
    ours.push(await takeIn(join(folder, `library-${round}`), contents));
  }
  const rate = (seconds: number[]) => (files * fileSize) / 1_000_000 / quantile(seconds, 0.5);
  console.log(
    `  synced files: ${rate(theirs).toFixed(0)} MB/s; the library: ${rate(ours).toFixed(0)} MB/s; ` +
      `ratio ${(rate(ours) / rate(theirs)).toFixed(2)} (goal: 0.8)`,
  );
}

/** In seconds: each written under another name, synced, and renamed. */
function writeSynced(into: string, contents: readonly Uint8Array[]): number {
  mkdirSync(into);
  const from = performance.now();
  for (const [index, bytes] of contents.entries()) {
    const path = join(into, `${index}`);
    const file = openSync(`${path}.tmp`, 'w');
    writeSync(file, bytes);
    fsyncSync(file);
    closeSync(file);
    renameSync(`${path}.tmp`, path);
  }
  return (performance.now() - from) / 1000;
}

async function takeIn(into: string, contents: readonly Uint8Array[]): Promise<number> {
  const app = createApp(portsFor(into));
  const from = performance.now();
  const add = async ([index, bytes]: [number, Uint8Array]) => {
    const begun = await app.dispatch('library.add', { name: `fil ${index}.bin`, size: bytes.length }, {});
    const { upload } = begun as Output<'library.add'>;
    await app.dispatch('library.part', { upload, bytes }, {});
    return app.dispatch('library.end', { upload }, {});
  };
  let stored = 0;
  for await (const _taken of sideBySide(contents.entries(), filesAtOnce, add)) stored += 1;
  if (stored !== contents.length) throw new Error('not every file was taken in');
  const seconds = (performance.now() - from) / 1000;
  await app.close();
  return seconds;
}

async function times(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const measured: number[] = [];
  for (let index = 0; index < count; index++) {
    const from = performance.now();
    await work();
    measured.push(performance.now() - from);
  }
  return measured;
}

function summary(measured: number[]): string {
  const [half, most, nearlyAll] = [0.5, 0.95, 0.99].map((part) => ms(quantile(measured, part)));
  return `${half} median, ${most} p95, ${nearlyAll} p99`;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}
