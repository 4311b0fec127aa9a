// A dossier of 100 documents of two pages, half of them tagged, beside programs that join PDFs. Asserts nothing.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { writeInputs } from './dossier-inputs.ts';
import { peakOfTree } from './memory.ts';
import { median } from './statistics.ts';

const runs = 5;
const names = ['ours', 'qpdf', 'mutool', 'pdf-lib'] as const;
const source = join(import.meta.dirname, 'dossier-process.ts');
/** So often does a process that stays, as the program's does, join before its time counts. */
const warmTimes = 10;
type Name = (typeof names)[number];

await measure();

async function measure(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'eurofolio-dossier-bench-'));
  try {
    await writeInputs(join(place, 'in'), 100);
    await bundle(place);
    const times = new Map<Name, number[]>();
    const peaks = new Map<Name, number | undefined>();
    for (let round = 0; round <= runs; round++) {
      for (const name of names) {
        const result = await run(name, place, round === 0);
        if (result === undefined) {
          if (round === 0) console.log(`Left out: ${name}, because it is not there`);
          continue;
        }
        if (round === 0) peaks.set(name, result.peak);
        else times.set(name, [...(times.get(name) ?? []), result.time]);
      }
    }
    console.log('\n| producer | ms | ÷ qpdf | peak MB | kB | pages | bookmarks | elements of structure |');
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    const qpdf = median(times.get('qpdf') ?? []);
    for (const [name, all] of times) {
      const facts = await inspect(join(place, `${name}.pdf`));
      const cells = [
        name,
        median(all).toFixed(0),
        (median(all) / qpdf).toFixed(2),
        peaks.get(name)?.toFixed(0) ?? '',
        ...facts,
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
    const bare = Array.from({ length: runs }, () => {
      const start = performance.now();
      spawnSync(process.execPath, ['-e', '0']);
      return performance.now() - start;
    });
    console.log(`\nNode, started for nothing: ${median(bare).toFixed(0)} ms`);
    for (const name of ['ours', 'pdf-lib']) {
      const args = [join(place, 'process.mjs'), name, place, String(warmTimes)];
      const { stdout } = spawnSync(process.execPath, args);
      console.log(
        `${name}, joining alone, in a process that has done it before: ${stdout.toString().trim()} ms`,
      );
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Plain JavaScript in one file, as the program runs it. */
async function bundle(place: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: place,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'process.mjs', codeSplitting: false } },
    },
  });
}

/** Whole processes, from start to end: what a person waits for. */
function run(
  name: Name,
  place: string,
  watch: boolean,
): Promise<{ time: number; peak: number | undefined } | undefined> {
  const out = join(place, `${name}.pdf`);
  const inputs = inputFiles(place);
  const [program, args] = {
    ours: [process.execPath, [join(place, 'process.mjs'), 'ours', place]] as const,
    qpdf: ['qpdf', ['--empty', '--pages', ...inputs, '--', out]] as const,
    mutool: ['mutool', ['merge', '-o', out, ...inputs]] as const,
    'pdf-lib': [process.execPath, [join(place, 'process.mjs'), 'pdf-lib', place]] as const,
  }[name];
  if (spawnSync(program, [name === 'mutool' ? '-v' : '--version']).error) return Promise.resolve(undefined);
  return new Promise((settle) => {
    const start = performance.now();
    const env = { ...process.env, NODE_COMPILE_CACHE: join(place, 'compiled') };
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    const peak = watch ? peakOfTree(child.pid) : undefined;
    child.on('exit', () => settle({ time: performance.now() - start, peak: peak?.() }));
  });
}

function inputFiles(place: string): string[] {
  return readdirSync(join(place, 'in'))
    .sort()
    .map((name) => join(place, 'in', name));
}

/** Size in kB, pages, bookmarks at the top, and elements that the structure tree reaches. */
async function inspect(path: string): Promise<string[]> {
  const bytes = readFileSync(path);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const bookmarks = String(
    catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.get(PDFName.of('Count')) ?? 'none',
  );
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const elements = context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) => object instanceof PDFDict && object.has(PDFName.of('S')) && object.has(PDFName.of('P')),
    );
  const reached = tree ? String(elements.length) : 'none';
  return [(bytes.length / 1000).toFixed(0), String(document.getPageCount()), bookmarks, reached];
}
