// A whole process for one document, as short as somebody at home in the library would write it.
// Arguments: producer, tests/bench, project folder, job (JSON), PDF to write.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Job, Open } from './peers/job.ts';

const [id, benchFolder = '', root = '', jobFile = '', pdfFile = ''] = process.argv.slice(2);

const open: Open =
  id === 'typst'
    ? (await import('./peers/typst.ts')).openTypst(benchFolder, root, 0)
    : (await import('./peers/pdfkit.ts')).openPdfkit(benchFolder, root);
const job = JSON.parse(readFileSync(jobFile, 'utf8')) as Job;
writeFileSync(pdfFile, await open.render(job));
