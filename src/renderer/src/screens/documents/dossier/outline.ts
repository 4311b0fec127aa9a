import type { MadePart } from '#shared/contract/api.ts';
import type { DossierSettings } from '#shared/model/dossier.ts';
import type { DossierLine } from './dossier-parts.svelte.ts';

/** One line of what a dossier becomes. */
export interface OutlineLine {
  key: string;
  kind: 'cover' | 'index' | 'part';
  line?: DossierLine;
  /** What becomes, or became, of it. */
  outcome: MadePart['outcome'];
  /** Counted from 1; once it is made. */
  page: number | undefined;
  remarks: MadePart['remarks'];
}

/** What a dossier becomes, in the order of its pages: foretold, or, once it is made, as it was made. */
export function outlineOf(
  { cover, index, enclose }: Pick<DossierSettings, 'cover' | 'index' | 'enclose'>,
  lines: readonly DossierLine[],
  made: readonly MadePart[] | undefined,
): OutlineLine[] {
  const isMade = made !== undefined;
  const front = (kind: 'cover' | 'index', page: number): OutlineLine => ({
    key: kind,
    kind,
    outcome: 'pages',
    page: isMade ? page : undefined,
    remarks: [],
  });
  const parts = lines.map((line): OutlineLine => {
    const part = made?.find(({ id }) => id === line.item.id);
    return {
      key: line.item.id,
      kind: 'part',
      line,
      outcome: part?.outcome ?? foretold(line, enclose),
      page: part?.firstPage,
      remarks: part?.remarks ?? [],
    };
  });
  return [...(cover ? [front('cover', 1)] : []), ...(index ? [front('index', cover ? 2 : 1)] : []), ...parts];
}

/** Whether a file of this type becomes pages. */
const becomesPages = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/');

function foretold({ part, number }: DossierLine, enclose: boolean): MadePart['outcome'] {
  if (number === undefined) return 'left-out';
  if (part === undefined || becomesPages(part.mediaType)) return 'pages';
  return enclose ? 'enclosed' : 'left-out';
}
