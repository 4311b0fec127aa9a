import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { browser } from './browser.ts';
import { benchFolder, profileText, root, sizes, variant, type Size } from './documents.ts';
import { peakOfTree } from './memory.ts';
import { quietly, writeWebPage } from './peers/chromium.ts';
import type { Producer } from './producers.ts';

export interface ColdResult {
  producer: Producer;
  /** Milliseconds from start to end of the process, run by run. */
  times: Record<Size, number[]>;
  /** Peak memory in MB; undefined where the system does not tell. */
  memory: Partial<Record<Size, number>>;
}

const runs: Record<Size, number> = { short: 15, long: 5 };

interface Command {
  program: string;
  args: string[];
  env?: Record<string, string>;
}

/** Starts every producer's whole process in turn, after one run that nobody counts. */
export async function measureCold(
  producers: readonly Producer[],
  folder: string,
  missing: (producer: Producer, reason: string) => void,
): Promise<ColdResult[]> {
  await bundlePeers(folder);
  const results: ColdResult[] = [];
  for (const size of sizes) prepare(folder, size);
  for (const producer of producers) {
    if (producer.cold === undefined) continue;
    const result: ColdResult = { producer, times: { short: [], long: [] }, memory: {} };
    const first = await run(command(producer, folder, 'short'));
    if (first.code === 0) results.push(result);
    else missing(producer, `its process ended with ${first.code}: ${first.said}`);
  }
  for (const size of sizes) {
    for (const { producer, memory } of results) {
      const peak = (await run(command(producer, folder, size), true)).peak;
      if (peak !== undefined) memory[size] = peak;
    }
    for (let n = 0; n < runs[size]; n++)
      for (const { producer, times } of n % 2 === 0 ? results : results.toReversed())
        times[size].push((await run(command(producer, folder, size))).time);
  }
  return results;
}

/** What the processes read: the profile, the job of the peers, the web page. */
function prepare(folder: string, size: Size): void {
  const job = variant(profileText(size), 0);
  const own = job.attachments.find(({ name }) => name === 'profile.json');
  writeFileSync(join(folder, `profile-${size}.json`), own?.text ?? '');
  writeFileSync(join(folder, `job-${size}.json`), JSON.stringify(job));
  writeWebPage(benchFolder, root, join(folder, `cv-${size}.html`), job);
}

function command({ id, cold }: Producer, folder: string, size: Size): Command {
  const pdf = join(folder, `${id}-${size}-cold.pdf`);
  switch (cold) {
    case 'command-line':
      return {
        program: process.execPath,
        args: [join(root, 'bin/eurofolio.mjs'), 'convert', join(folder, `profile-${size}.json`), '-o', pdf],
      };
    case 'browser':
      return {
        program: browser(),
        args: [
          ...['--headless', '--no-sandbox', '--no-first-run', ...quietly],
          `--user-data-dir=${join(folder, 'browser')}`,
          ...['--no-pdf-header-footer', '--generate-pdf-document-outline', `--print-to-pdf=${pdf}`],
          pathToFileURL(join(folder, `cv-${size}.html`)).href,
        ],
      };
    default:
      return {
        program: process.execPath,
        args: [
          join(peerBundle(), 'cold-process.mjs'),
          id,
          benchFolder,
          root,
          join(folder, `job-${size}.json`),
          pdf,
        ],
        env: { NODE_COMPILE_CACHE: join(folder, 'compile-cache') },
      };
  }
}

interface Run {
  code: number | null;
  time: number;
  said: string;
  peak?: number | undefined;
}

function run({ program, args, env = {} }: Command, watchMemory = false): Promise<Run> {
  return new Promise((settle) => {
    const start = performance.now();
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    const peak = watchMemory ? peakOfTree(child.pid) : undefined;
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', (error) => settle({ code: null, time: NaN, said: error.message }));
    child.on('exit', (code) =>
      settle({
        code,
        time: performance.now() - start,
        said: said.trim().split('\n').at(-1) ?? '',
        peak: peak?.(),
      }),
    );
  });
}

/** Beside the peers' packages, where Node looks for them. */
const peerBundle = (): string => join(benchFolder, 'node_modules/.bench');

/** Plain JavaScript in one file, as our own command line is: taking types away at the start would cost the peers. */
async function bundlePeers(folder: string): Promise<void> {
  mkdirSync(join(folder, 'browser'), { recursive: true });
  await build({
    root: benchFolder,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'cold-process.ts',
      outDir: peerBundle(),
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });
}
