import { readFile } from '#shared/formats/index.ts';
import { formatPorts } from '../core/format-ports.ts';
import type { Language } from '../core/words.ts';
import type { InspectCommand } from './command.ts';
import { readInput } from './files.ts';
import { reportLines } from './report.ts';

/** Prints what a file holds as JSON, and on standard error what was read, kept aside and left out. */
export async function inspect({ input }: InspectCommand, language: Language): Promise<void> {
  const { format, document, report } = await readFile(readInput(input), formatPorts);
  console.log(JSON.stringify({ format, profile: document, report }, null, 2));
  for (const line of reportLines(format, report, language)) console.error(line);
}
