// Dossiers: what one holds, made into a file that a host sends. What it looks like is `shared/dossier`, made in a thread of its own.
// Must not be here: SQL, and how pages are joined.
import type { dossierCalls } from '#shared/contract/dossier.ts';
import type { Handlers } from '#shared/contract/dispatcher.ts';
import { UserError } from '#shared/model/trouble.ts';
import { diskTrouble } from '../../disk-trouble.ts';
import type { Store } from '../../db/index.ts';
import { createDossierMaker, type DossierMaker } from '../../dossier/index.ts';
import type { PrintPapers } from '../../paper-pdf.ts';
import type { Ports } from '../../ports.ts';
import type { Download } from '../library/downloads.ts';
import { daysFrom } from '../library/finding.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { programLanguage } from '../program-language.ts';
import type { Tasks } from '../tasks.ts';
import { createContents } from './contents.ts';
import { createMadeFiles } from './made-files.ts';
import { makePdf, makeZip, MakingCancelled } from './make.ts';
import { personalData } from './personal.ts';
import { planDossier } from './plan.ts';

export interface Dossiers {
  handlers: Pick<Handlers, keyof typeof dossierCalls>;
  /** What is sent for `/made/<token>`. */
  download: (path: string) => Download | undefined;
  /** A file with its pictures recompressed. */
  shrink: DossierMaker['shrink'];
  close: () => void;
}

export function createDossiers(
  store: Store,
  writer: ProfileWriter,
  tasks: Tasks,
  print: PrintPapers,
  ports: Ports,
): Dossiers {
  const made = createMadeFiles(ports);
  const maker = createDossierMaker({ ...ports, worker: ports.dossierWorker });
  const producer = `Eurofolio ${ports.version}`;
  const all = (profile: string | undefined): string[] =>
    store.librarySearch.ids(
      { filter: profile === undefined ? {} : { profile }, sort: 'kind' },
      daysFrom(ports.now()),
    );
  return {
    handlers: {
      'dossier.plan': ({ from }) => {
        const { parts, fileName } = planDossier(store, writer, from, all);
        return { parts, fileName };
      },

      'dossier.make': ({ task, from, format, hide, smaller: asked }) =>
        tasks.run(task, async (run) => {
          const plan = planDossier(store, writer, from, all, hide);
          if (plan.ready.length === 0) throw new UserError('dossier-empty');
          const contents = createContents(store, print, plan, { withoutData: format === 'pdf', hide });
          const smaller = asked ?? plan.dossier.dossier.smaller;
          const work = { store, plan, contents, run, maker, producer, smaller };
          try {
            const { mediaType: _, ...answer } = await made.add((path) =>
              format === 'pdf' ? makePdf(path, work) : makeZip(path, work),
            );
            return answer;
          } catch (error) {
            if (run.isCancelled() || error instanceof MakingCancelled) return { cancelled: true };
            throw diskTrouble(error) ?? error;
          }
        }),

      'share.personal': (wish) => ({
        items: personalData(store, writer, wish, programLanguage(store, ports)),
      }),
    },
    download: made.download,
    shrink: maker.shrink,
    close: made.close,
  };
}
