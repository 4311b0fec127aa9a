import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { readFile } from '#shared/formats/index.ts';
import { newCv } from '#shared/papers/index.ts';
import { compileFonts, outputs } from '../../../../scripts/compile-fonts.mjs';
import { createPaperPrinter } from '../../../../src/main/core/paper-pdf.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { carrierPdf, carriers } from '../../../helpers/carrier-pdf.ts';

// Real and official files lie beside the project, not in it; where they are missing there is nothing to check.
const folder = join(import.meta.dirname, '../../../../../shared/samples/europass');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];
const printPapers = createPaperPrinter({
  readFonts: async () => {
    await compileFonts();
    return new Uint8Array(readFileSync(outputs.prepared));
  },
  now: () => new Date('2026-01-01T00:00:00Z'),
  version: '0.0.0',
});
const read = (bytes: Uint8Array) => readFile(bytes, formatPorts);

describe.skipIf(names.length === 0)('a file of the official editor', () => {
  it.each(names.length === 0 ? ['none'] : names)('%s is the same after every format', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const first = await read(bytes);
    expect(first.report.unread).toEqual([]);
    const { document, files } = first;
    const ours = await printPapers({ profile: document, papers: [newCv('', document.language)], files });
    const ways = [
      europassXml.write?.(document, files).bytes,
      eurofolio.write?.(document, files).bytes,
      ours.bytes,
    ];
    for (const written of [
      ...ways,
      ...Object.values(carriers).map((carrier) => carrierPdf(bytes, carrier)),
    ]) {
      const again = await read(written ?? new Uint8Array());
      expect(again.document).toEqual(document);
      expect(again.report.keptAside).toEqual(first.report.keptAside);
    }
  });
});
