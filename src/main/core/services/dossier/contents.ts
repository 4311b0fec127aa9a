import { enclosedOf } from '#shared/document/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { isPrinted, type PrintedPaper } from '#shared/papers/index.ts';
import type { Store } from '../../db/index.ts';
import type { PrintPapers } from '../../paper-pdf.ts';
import { storedFiles } from '../stored-files.ts';
import { hiding } from './personal.ts';
import type { DossierPlan, ReadyItem } from './plan.ts';

/** The bytes of what comes along: of documents as they are stored, of papers their pages. */
export interface Contents {
  /** Throws UserError `library-document-missing` when it was deleted in the meantime, and `paper-damaged`. */
  bytes: (item: ReadyItem) => Promise<Uint8Array>;
}

export function createContents(
  store: Store,
  print: PrintPapers,
  { profile, profileId, ready, changedAt }: DossierPlan,
  { withoutData, hide }: { withoutData: boolean; hide: readonly string[] | undefined },
): Contents {
  const proofs = profileId === undefined ? [] : store.libraryTies.proofs(profileId);
  const numbers = numbersOf(ready);
  return {
    bytes: async (item) => {
      if ('document' in item) {
        const { content, file } = item.document;
        const bytes = store.contents.slice(content, 0, file.size);
        if (bytes.length !== file.size) throw new UserError('library-document-missing');
        return bytes;
      }
      const stored = store.papers.document(item.paper);
      if (!isPrinted(stored)) throw new Error('a dossier within a dossier');
      const paper = hiding(stored, hide);
      const enclosed = isAsked(paper) ? enclosedOf(profile, proofs, numbers) : undefined;
      const printed = await print({
        profile,
        papers: [paper],
        files: storedFiles(store, profile, [paper]),
        withoutData,
        created: changedAt,
        ...(enclosed && { enclosed }),
      });
      return printed.bytes;
    },
  };
}

/** Whether a CV tells of what it is proved by: then with the numbers of the dossier. */
const isAsked = (paper: PrintedPaper): boolean => paper.kind === 'cv' && paper.cv.proofs === true;

/** By the ids of documents; of one that comes along twice the first. */
function numbersOf(ready: readonly ReadyItem[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const item of ready)
    if ('document' in item && !numbers.has(item.document.id)) numbers.set(item.document.id, item.number);
  return numbers;
}
