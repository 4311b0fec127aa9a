import { formats, readFile, type ImportResult } from '#shared/formats/index.ts';
import { UserError, type Issue } from '#shared/model/trouble.ts';
import { formatPorts } from '../core/format-ports.ts';
import type { Language } from '../core/words.ts';
import type { ConvertCommand } from './command.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { tell } from './pipe.ts';
import { remarkLines, reportLines, writtenLine } from './report.ts';

/** Reads a file of any known format and writes the format that the output's name says. */
export async function convert(command: ConvertCommand, language: Language): Promise<void> {
  const { input, output, kind } = command;
  await checkTemplate(command.template);
  const path = checkOutput(output, input);
  const source = await readFile(readInput(input), formatPorts);
  const lines = reportLines(source.format, source.report, language);

  const { bytes, remarks } = kind === 'pdf' ? await print(source, command) : write(source, kind);
  writeOutput(path, bytes);
  tell(...lines, ...remarkLines(remarks, language), writtenLine(output, language));
}

async function checkTemplate(template: string | undefined): Promise<void> {
  if (template === undefined) return;
  const { templates } = await import('#shared/templates/index.ts');
  const names = templates.map(({ id }) => id);
  if (!names.includes(template))
    throw new UserError('usage-template', { template, templates: names.join(', ') });
}

interface Written {
  bytes: Uint8Array;
  remarks: Issue[];
}

function write({ document, files }: ImportResult, kind: 'xml' | 'json'): Written {
  const format = formats.find(({ extensions, write: writer }) => writer && extensions[0] === kind);
  if (!format?.write) throw new Error(`no format writes .${kind}`);
  return format.write(document, files);
}

/** How many are named of the characters that no font has. */
const mostCharacters = 30;

async function print(
  { document, files }: ImportResult,
  { template, language }: ConvertCommand,
): Promise<Written> {
  const [{ createPaperPrinter }, { nodePorts }, { findProgramFolder }, { newCv }] = await Promise.all([
    import('../core/paper-pdf.ts'),
    import('../core/node-ports.ts'),
    import('../core/program-folder.ts'),
    import('#shared/papers/index.ts'),
  ]);
  const printPapers = createPaperPrinter(nodePorts(findProgramFolder(import.meta.dirname)));
  const paper = newCv('', language ?? document.language);
  if (template !== undefined) paper.cv.template = template;
  const { bytes, missing, warnings } = await printPapers({ profile: document, papers: [paper], files });
  const named = missing.slice(0, mostCharacters).join(' ') + (missing.length > mostCharacters ? ' …' : '');
  const unprintable =
    missing.length === 0 ? [] : [{ path: '', code: 'characters-unprintable', params: { characters: named } }];
  return { bytes, remarks: [...warnings, ...unprintable] };
}
