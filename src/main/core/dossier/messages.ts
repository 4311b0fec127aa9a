import type { Dossier, DossierPart, DossierReport } from '#shared/dossier/index.ts';

/** A part without its bytes, which the worker asks for when its turn has come. */
export type ListedPart = Omit<DossierPart, 'bytes'>;
export type ListedDossier = Omit<Dossier, 'parts'> & { parts: readonly ListedPart[] };

export interface MakeOrder {
  kind: 'make';
  dossier: ListedDossier;
  /** Prepared fonts. */
  fonts: Uint8Array;
  producer: string;
  /** An ISO instant in UTC. */
  created: string;
  /** Whether pictures are recompressed. */
  smaller: boolean;
  /** Where the file is written; nothing may be there. */
  path: string;
}

/** A file that is wanted in fewer bytes. */
export interface ShrinkOrder {
  kind: 'shrink';
  bytes: Uint8Array;
  mediaType: string;
}

/** What the worker is told. Only one part is asked for at a time. */
export type ToWorker =
  | MakeOrder
  | ShrinkOrder
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'no-bytes'; code: string; params: Record<string, string | number> };

/** What the worker says. */
export type FromWorker =
  | { kind: 'ask'; id: string }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'made'; report: DossierReport }
  | { kind: 'shrunk'; bytes: Uint8Array }
  | { kind: 'trouble'; code: string }
  | { kind: 'bug'; error: unknown };
