// `eurofolio library …`: a program of its own, with the core and its database, that the quick command line loads only when it is asked for.
// Must not be here: what adding, finding and making mean; that is the core's.
import { asCallError } from '#shared/contract/errors.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { Language } from '../../core/words.ts';
import type { LibraryCommand } from '../command.ts';
import { addFiles } from './add.ts';
import { makeDossierFile } from './dossier.ts';
import { exportFolder } from './export.ts';
import { list } from './list.ts';
import { openLibrary } from './open-library.ts';

/** Runs one command on a data folder and gives the exit code: 0 done, 1 some of it failed. Throws UserErrors. */
export async function runLibrary(command: LibraryCommand, language: Language): Promise<number> {
  const library = openLibrary(command.data, language);
  try {
    switch (command.action) {
      case 'add':
        return await addFiles(library, command, language);
      case 'list':
      case 'search':
        return await list(library, command, language);
      case 'export':
        return await exportFolder(library, command, language);
      case 'dossier':
        return await makeDossierFile(library, command, language);
    }
  } catch (error) {
    const known = asCallError(error);
    if (known && known.code !== 'internal') throw new UserError(known.code, known.params);
    throw error;
  } finally {
    await library.app.close();
  }
}
