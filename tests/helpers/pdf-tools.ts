// Other people's PDF programs, where the machine has them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PdfTool = 'qpdf' | 'pdfinfo' | 'pdffonts' | 'pdftotext' | 'pdftoppm' | 'pdfimages';

const present = new Map<PdfTool, boolean>();

/** Whether a program is installed; says so once when it is not, because its tests are then skipped. */
export function has(tool: PdfTool): boolean {
  const known = present.get(tool);
  if (known !== undefined) return known;
  const found = !spawnSync(tool, ['--version']).error;
  if (!found) console.log(`${tool} is not installed: what it would check is skipped`);
  present.set(tool, found);
  return found;
}

/** Runs a program on a PDF. `{pdf}` among the arguments stands for the file, `{out}` for a file whose bytes come back. */
export function run(tool: PdfTool, args: string[], pdf: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'eurofolio-pdf-'));
  try {
    const [file, out] = [join(folder, 'in.pdf'), join(folder, 'out')];
    writeFileSync(file, pdf);
    const named = args.map((arg) => arg.replace('{pdf}', file).replace('{out}', out));
    const { status, stdout, stderr } = spawnSync(tool, named, { maxBuffer: 1 << 28 });
    const written = args.includes('{out}') && status === 0 ? readFileSync(out) : undefined;
    return { status, bytes: written ?? stdout, text: stdout.toString(), trouble: stderr.toString() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
