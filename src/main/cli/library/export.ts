import { readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '#shared/model/trouble.ts';
import { filesInto } from '../../core/archive/index.ts';
import { diskTrouble } from '../../core/disk-trouble.ts';
import type { Language } from '../../core/words.ts';
import type { LibraryCommand } from '../command.ts';
import { tell } from '../pipe.ts';
import { writtenLine } from '../report.ts';
import type { OpenLibrary } from './open-library.ts';

/** Writes the whole library into a new or empty folder. Throws UserErrors that say what is wrong with it. */
export async function exportFolder(
  { app }: OpenLibrary,
  { output = '', profile }: LibraryCommand,
  language: Language,
): Promise<number> {
  const folder = resolve(output);
  if (!statSync(dirname(folder), { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('output-folder-missing', { path: dirname(folder) });
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw new UserError('output-no-folder', { path: output });
  if (there && readdirSync(folder).length > 0)
    throw new UserError('output-folder-not-empty', { path: output });
  try {
    await filesInto(folder, app.libraryFiles(language, profile));
  } catch (error) {
    const trouble = diskTrouble(error);
    throw trouble?.code === 'disk-trouble'
      ? new UserError('output-not-writable', { path: output })
      : (trouble ?? error);
  }
  tell(writtenLine(output, language));
  return 0;
}
