import { largestAnswer, largestRequest } from '#shared/contract/frame.ts';
import { dataFolder } from '../core/data-folder.ts';
import { nodePorts } from '../core/node-ports.ts';
import { findProgramFolder } from '../core/program-folder.ts';
import { hostWords, systemLanguage, type Language } from '../core/words.ts';
import { startBrowserHost, type BrowserHost } from './host.ts';
import { openBrowser } from './open-browser.ts';
import { readOptions, type Options } from './options.ts';

/** Runs the program until it is asked to end. Throws UserErrors before anything is open. */
export async function run(flags: string[]): Promise<void> {
  const options = readOptions(flags);
  const language = options.language ?? systemLanguage();
  if (options.help) return print(hostWords(language, 'browser.help'));

  const host = await start(options, language);
  endOnSignal(host, language); // before anybody knows that it is there
  print(hostWords(language, 'browser.address', { url: host.launchUrl }));
  print(hostWords(language, 'browser.stop'));
  if (options.open && !(await openBrowser(host.launchUrl))) print(hostWords(language, 'browser.notOpened'));
}

function start(options: Options, language: Language): Promise<BrowserHost> {
  const program = findProgramFolder(import.meta.dirname);
  return startBrowserHost({
    ports: {
      ...nodePorts(program),
      host: 'browser',
      dataFolder: dataFolder(options.data),
      language: options.language,
    },
    windowFolder: program.window,
    language,
    port: options.port,
    limits: { request: largestRequest, answer: largestAnswer },
    patience: 3000,
  });
}

function endOnSignal(host: BrowserHost, language: Language): void {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(130); // asked a second time: at once
    ending = true;
    const unsaved = await host.close();
    if (unsaved > 0)
      print(
        hostWords(language, unsaved === 1 ? 'browser.unsaved_one' : 'browser.unsaved_other', {
          count: unsaved,
        }),
      );
    print(hostWords(language, 'browser.closed'));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
}

const print = (text: string) => console.log(text);
