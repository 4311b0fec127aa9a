import { readFile } from '#shared/formats/index.ts';
import { formatPorts } from '../core/format-ports.ts';
import type { Language } from '../core/words.ts';
import type { InspectCommand } from './command.ts';
import { readInput } from './files.ts';
import { print, tell } from './pipe.ts';
import { reportLines } from './report.ts';

/** Prints what a file holds as JSON, and on standard error what was read, kept aside and left out. */
export async function inspect({ input }: InspectCommand, language: Language): Promise<void> {
  const { format, document, report } = await readFile(readInput(input), formatPorts);
  print(JSON.stringify({ format, profile: document, report }, null, 2));
  tell(...reportLines(format, report, language));
}
