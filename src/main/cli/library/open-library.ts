import type { CallName, Input, Output } from '#shared/contract/api.ts';
import { createApp, type App } from '../../core/app.ts';
import { dataFolder } from '../../core/data-folder.ts';
import { nodePorts } from '../../core/node-ports.ts';
import { findProgramFolder } from '../../core/program-folder.ts';
import type { Language } from '../../core/words.ts';

export interface OpenLibrary {
  app: App;
  call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;
}

/** The core on a data folder, the usual one where none is named. Throws UserErrors of `createApp`. */
export function openLibrary(data: string | undefined, language: Language): OpenLibrary {
  const app = createApp({
    ...nodePorts(findProgramFolder(import.meta.dirname)),
    host: 'direct',
    dataFolder: dataFolder(data),
    language,
  });
  return {
    app,
    call: async <N extends CallName>(name: N, input: Input<N>) =>
      (await app.dispatch(name, input, {})) as Output<N>,
  };
}
