import { UserError } from '#shared/model/trouble.ts';
import { hostWords, systemLanguage, troubleSentence, type Language } from '../core/words.ts';
import { readCommand, wantedLanguage, type Command } from './command.ts';
import { print, tell } from './pipe.ts';

/** Runs one command line and gives the exit code: 0 done, 2 the person can mend it, 1 a bug. Never shows a stack. */
export async function runCommandLine(args: string[]): Promise<number> {
  const language = wantedLanguage(args) ?? systemLanguage();
  try {
    await run(readCommand(args), language);
    return 0;
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

async function run(command: Command, language: Language): Promise<void> {
  switch (command.name) {
    case 'usage':
      print(hostWords(language, 'cli.help'));
      return;
    case 'version': {
      const { findProgramFolder } = await import('../core/program-folder.ts');
      print(findProgramFolder(import.meta.dirname).version);
      return;
    }
    case 'convert':
      return (await import('./convert.ts')).convert(command, language);
    case 'help':
      return (await import('./help.ts')).help(command, language);
    case 'inspect':
      return (await import('./inspect.ts')).inspect(command, language);
  }
}
