// One producer's whole process: joins the files of a folder, as often as is said, and says how long the last time took.
// Arguments: producer, folder, times.
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateSync, inflateSync } from 'node:zlib';

const [id, folder = '', times = '1'] = process.argv.slice(2);
const inputs = readdirSync(join(folder, 'in'))
  .sort()
  .map((name) => join(folder, 'in', name));
for (let time = 1; time <= Number(times); time++) {
  const start = performance.now();
  await (id === 'ours' ? joinOurs : joinPdfLib)(folder);
  if (time === Number(times)) console.log(Math.round(performance.now() - start));
}

async function joinOurs(place: string): Promise<void> {
  const { PdfJoiner } = await import('../../src/shared/pdf/join/index.ts');
  const file = openSync(join(place, 'ours.pdf'), 'w');
  const joiner = new PdfJoiner({
    write: (bytes) => {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    },
    deflate: (bytes) => deflateSync(bytes),
    inflate: (bytes, maxBytes) => {
      try {
        return inflateSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH });
      } catch {
        return undefined;
      }
    },
  });
  inputs.forEach((path, index) => {
    const opened = joiner.open(readFileSync(path));
    if (typeof opened === 'string') throw new Error(opened);
    joiner.add(opened, { title: `Document ${index + 1}`, labels: { prefix: `${index + 1}.` } });
  });
  const created = '2026-11-26T12:00:00Z';
  joiner.finish({
    title: 'Dossier',
    author: '',
    language: 'en',
    producer: 'bench',
    created,
    accessible: false,
  });
  closeSync(file);
}

async function joinPdfLib(place: string): Promise<void> {
  const { PDFDocument } = await import('pdf-lib');
  const whole = await PDFDocument.create();
  for (const path of inputs) {
    const document = await PDFDocument.load(readFileSync(path));
    for (const page of await whole.copyPages(document, document.getPageIndices())) whole.addPage(page);
  }
  writeFileSync(join(place, 'pdf-lib.pdf'), await whole.save());
}
