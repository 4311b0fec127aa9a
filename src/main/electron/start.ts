import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '#shared/model/trouble.ts';
import { createApp, type App } from '../core/app.ts';
import { dataFolder } from '../core/data-folder.ts';
import { prepareDataFolder } from '../core/db/data-folder.ts';
import { logToStderr } from '../core/log.ts';
import { nodePorts } from '../core/node-ports.ts';
import { findProgramFolder, type ProgramFolder } from '../core/program-folder.ts';
import { languageOf, troubleSentence, type Language } from '../core/words.ts';
import { runDesktop } from './desktop.ts';
import type { Electron } from './electron.ts';
import { guardContents, guardSession } from './guards.ts';
import { answerWindowRequest, privilegedScheme } from './protocol.ts';
import { scheme } from './window-address.ts';

/**
 * Starts the program. Everything up to `whenReady` has to happen in this turn: Electron does not wait for it.
 * `flags`: `--data DIR`, `--lang da|en`; Chromium's own flags pass by.
 */
export function start(electron: Electron, flags: string[]): void {
  const { app, protocol, session } = electron;
  const { data, language } = readFlags(flags);
  const folder = dataFolder(data);
  const browserFolder = join(folder, 'window');
  if (!orSay(electron, language, () => prepareDataFolder(browserFolder))) return;

  // 1. before Electron is ready
  app.enableSandbox();
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-sync'])
    app.commandLine.appendSwitch(name);
  app.setPath('userData', browserFolder); // the lock on instances goes by this path: one data folder, one program
  if (!app.requestSingleInstanceLock()) return app.quit();
  protocol.registerSchemesAsPrivileged([privilegedScheme]);
  app.on('web-contents-created', (_event, contents) => guardContents(contents, electron));

  // 2. when it is
  const run = async () => {
    await app.whenReady();
    const program = findProgramFolder(import.meta.dirname);
    guardSession(session.defaultSession);
    const core = openCore(electron, program, folder, language);
    protocol.handle(scheme, (request) => answerWindowRequest(request, program.window, core?.download));
    const stateFile = join(browserFolder, 'window.json');
    if (core) await runDesktop(electron, core, { preload: program.preload, stateFile, asked: language });
  };
  run().catch((error: unknown) => {
    logToStderr(error, 'start');
    app.exit(1);
  });
}

/** The core, or undefined when the person was told why it cannot be opened. */
function openCore(
  electron: Electron,
  program: ProgramFolder,
  folder: string,
  language: Language | undefined,
): App | undefined {
  let core: App | undefined;
  orSay(electron, language, () => {
    core = createApp({ ...nodePorts(program), host: 'electron', dataFolder: folder, language });
  });
  return core;
}

/** Does what the program cannot do without; where that fails, the person is told why and the program ends. */
function orSay({ app, dialog }: Electron, language: Language | undefined, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    dialog.showErrorBox('Eurofolio', troubleSentence(error, language ?? languageOf(app.getLocale())));
    app.exit(2);
    return false;
  }
}

function readFlags(args: string[]): { data: string | undefined; language: Language | undefined } {
  const options = { data: { type: 'string' }, lang: { type: 'string' } } as const;
  const { data, lang } = parseArgs({ args, options, strict: false }).values;
  return {
    data: typeof data === 'string' && data !== '' ? data : undefined,
    language: lang === 'da' || lang === 'en' ? lang : undefined,
  };
}
