import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProfileSummary } from '#shared/contract/api.ts';
import type { Caller, Handlers } from '#shared/contract/dispatcher.ts';
import { readFile } from '#shared/formats/index.ts';
import { formatPorts } from '../format-ports.ts';
import type { ProfileWriter } from './profile-writer.ts';

export interface Imports {
  handlers: Pick<Handlers, 'profile.import'>;
  /** Adds the invented person that shows what the program can do. */
  addSample: (language: 'da' | 'en', caller: Caller) => Promise<ProfileSummary>;
}

export function createImports(writer: ProfileWriter, resources: string): Imports {
  return {
    handlers: {
      'profile.import': async ({ bytes }, caller) => {
        const { format, document, files, report } = await readFile(bytes, formatPorts);
        return { summary: writer.add(document, 'imported', caller, { files }), format, report };
      },
    },

    addSample: async (language, caller) => {
      const bytes = await readBytes(join(resources, 'sample', `profile.${language}.json`));
      const { document, files } = await readFile(new Uint8Array(bytes), formatPorts);
      return writer.add(document, 'created', caller, { files });
    },
  };
}
