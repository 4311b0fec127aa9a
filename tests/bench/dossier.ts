// A dossier of 100 documents of two pages, half of them tagged, beside programs that join PDFs. Asserts nothing.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { composeCv } from '../../src/shared/document/index.ts';
import { layoutDocument } from '../../src/shared/layout/index.ts';
import { defaultCv } from '../../src/shared/model/cv.ts';
import { paintPdf } from '../../src/shared/pdf/index.ts';
import { parseProfile } from '../../src/shared/profile/document.ts';
import { templateById } from '../../src/shared/templates/index.ts';
import { preparedFonts } from '../helpers/prepared-fonts.ts';
import { profileText } from './documents.ts';
import { peakOfTree } from './memory.ts';
import { median } from './statistics.ts';

const documents = 100;
const runs = 5;
const names = ['ours', 'qpdf', 'mutool', 'pdf-lib'] as const;
const processFile = join(import.meta.dirname, 'dossier-process.ts');
type Name = (typeof names)[number];

await measure();

async function measure(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'eurofolio-dossier-bench-'));
  try {
    await writeInputs(join(place, 'in'));
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
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
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
    ours: [process.execPath, [processFile, 'ours', place]] as const,
    qpdf: ['qpdf', ['--empty', '--pages', ...inputs, '--', out]] as const,
    mutool: ['mutool', ['merge', '-o', out, ...inputs]] as const,
    'pdf-lib': [process.execPath, [processFile, 'pdf-lib', place]] as const,
  }[name];
  if (spawnSync(program, [name === 'mutool' ? '-v' : '--version']).error) return Promise.resolve(undefined);
  return new Promise((settle) => {
    const start = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const peak = watch ? peakOfTree(child.pid) : undefined;
    child.on('exit', () => settle({ time: performance.now() - start, peak: peak?.() }));
  });
}

function inputFiles(place: string): string[] {
  return readdirSync(join(place, 'in'))
    .sort()
    .map((name) => join(place, 'in', name));
}

/** Every other one is a tagged CV of this program, the rest are plain; no two are alike. */
async function writeInputs(folder: string): Promise<void> {
  mkdirSync(folder);
  const fonts = await preparedFonts();
  for (let number = 0; number < documents; number++) {
    const bytes = number % 2 === 0 ? await taggedPdf(fonts, number) : await plainPdf(number);
    writeFileSync(join(folder, `${String(number).padStart(3, '0')}.pdf`), bytes);
  }
}

async function taggedPdf(
  fonts: Awaited<ReturnType<typeof preparedFonts>>,
  number: number,
): Promise<Uint8Array> {
  const profile = parseProfile(JSON.parse(profileText('short').replace('Hirtshals', `Hirtshals ${number}`)));
  const display = layoutDocument(
    composeCv(profile, defaultCv(profile.language)),
    templateById('classic'),
    fonts,
  );
  return await paintPdf(display, {
    fonts,
    files: () => undefined,
    attachments: [],
    created: '2026-11-26T12:00:00Z',
    producer: 'bench',
    deflate: (bytes) => deflateSync(bytes),
  });
}

async function plainPdf(number: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const page of [1, 2]) {
    const sheet = document.addPage([595, 842]);
    for (let line = 0; line < 50; line++) {
      const words = createHash('sha256').update(`${number} ${page} ${line}`).digest('base64');
      sheet.drawText(words, { x: 60, y: 780 - line * 14, size: 10, font });
    }
  }
  return await document.save();
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
