import type { DossierSource, MadePart } from '#shared/contract/api.ts';
import { CallError } from '#shared/contract/errors.ts';
import { systemLanguage, troubleSentence, type Language } from '../../core/words.ts';
import type { LibraryCommand } from '../command.ts';
import { checkFolderOf, writeParts } from '../files.ts';
import { tell } from '../pipe.ts';
import { writtenLine } from '../report.ts';
import type { OpenLibrary } from './open-library.ts';

/**
 * Writes a dossier of these documents, or of all in use; of a dossier that is kept, by its id. What could not become pages is told.
 * 1 when something was left out.
 */
export async function makeDossierFile(
  library: OpenLibrary,
  command: LibraryCommand,
  language: Language,
): Promise<number> {
  const { output = '' } = command;
  const path = checkFolderOf(output);
  const made = await library.call('dossier.make', {
    task: 'dossier',
    from: await sourceOf(library, command),
    format: /\.zip$/i.test(output) ? 'zip' : 'pdf',
  });
  if (made.cancelled) throw new CallError({ code: 'closing' });
  const file = library.app.download(made.path);
  if (!file) throw new Error('what was made is not there');
  await writeParts(path, file.parts);
  for (const { remarks } of [made, ...made.parts])
    for (const remark of remarks) tell(troubleSentence(remark, language));
  tell(writtenLine(output, language));
  return made.parts.some(isLeftOut) ? 1 : 0;
}

const isLeftOut = ({ outcome }: MadePart): boolean => outcome === 'left-out';

async function sourceOf(
  { call }: OpenLibrary,
  { ids, profile: named, language }: LibraryCommand,
): Promise<DossierSource> {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0 && (await isPaper(call, only))) return { paper: only };
  const profiles = await call('profile.list', {});
  // Where there is one person only, it is their dossier.
  const profile = named ?? (profiles.length === 1 ? profiles[0]?.id : undefined);
  const spoken =
    profile === undefined ? undefined : (await call('profile.open', { id: profile })).document.language;
  return {
    language: language ?? spoken ?? systemLanguage(),
    documents: [...ids],
    ...(profile !== undefined && { profile }),
  };
}

async function isPaper(call: OpenLibrary['call'], id: string): Promise<boolean> {
  try {
    await call('paper.open', { id });
    return true;
  } catch (error) {
    if (error instanceof CallError && error.code === 'paper-missing') return false;
    throw error;
  }
}
