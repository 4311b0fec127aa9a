import { UserError } from '#shared/model/trouble.ts';
import { hostWords, systemLanguage, troubleSentence, type Language } from '../core/words.ts';
import { readCommand, wantedLanguage, type Command } from './command.ts';
import type * as LibraryProgram from './library/index.ts';
import { print, tell } from './pipe.ts';

/**
 * Runs one command line and gives the exit code: 0 done, 2 the person can mend it, 1 a bug, or of several things some failed.
 * Never shows a stack.
 */
export async function runCommandLine(args: string[]): Promise<number> {
  const language = wantedLanguage(args) ?? systemLanguage();
  try {
    return await run(readCommand(args), language);
  } catch (error) {
    if (error instanceof UserError) {
      tell(troubleSentence(error, language));
      return 2;
    }
    if (process.env['EUROFOLIO_DEBUG']) console.error(error);
    tell(troubleSentence({ code: 'internal' }, language));
    return 1;
  }
}

async function run(command: Command, language: Language): Promise<number> {
  switch (command.name) {
    case 'usage':
      print(hostWords(language, 'cli.help'));
      return 0;
    case 'version': {
      const { findProgramFolder } = await import('../core/program-folder.ts');
      print(findProgramFolder(import.meta.dirname).version);
      return 0;
    }
    case 'convert':
      await (await import('./convert.ts')).convert(command, language);
      return 0;
    case 'help':
      (await import('./help.ts')).help(command, language);
      return 0;
    case 'inspect':
      await (await import('./inspect.ts')).inspect(command, language);
      return 0;
    case 'library': {
      const { findProgramFolder } = await import('../core/program-folder.ts');
      const { href } = findProgramFolder(import.meta.dirname).libraryProgram;
      // By its address, so that this program does not come to hold the other one.
      const { runLibrary } = (await import(/* @vite-ignore */ href)) as typeof LibraryProgram;
      return runLibrary(command, language);
    }
  }
}
