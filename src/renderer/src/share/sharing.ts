import type { Output } from '#shared/contract/api.ts';
import type { PersonalItem } from './personal-label.ts';

/** Something that is about to leave the program as a file, and what can be chosen about the file. Nothing of it is stored. */
export interface Sharing {
  readonly kind: 'papers' | 'dossier' | 'document';
  /** What it shows that can be hidden; undefined until it is known. */
  readonly personal: readonly PersonalItem[] | undefined;
  /** The keys of what this file does not show. */
  readonly hidden: ReadonlySet<string>;
  readonly smaller: boolean;
  /** `file`: as it is stored, and nothing can be chosen but its name. */
  readonly format: 'pdf' | 'zip' | 'file';
  /** The name that the file gets by rule; undefined until it is known. */
  readonly proposed: string | undefined;
  /** In bytes, of the file as it is chosen now; undefined until that is made. */
  readonly size: number | undefined;
  readonly remarks: Output<'paper.export'>['remarks'];
  /** How far a long making has come. */
  readonly progress: { done: number; total: number } | undefined;
  readonly error: unknown;
  /** Looks what can be chosen. Trouble is in `error`. */
  load: () => Promise<void>;
  hide: (key: string, hidden: boolean) => void;
  makeSmaller: (smaller: boolean) => void;
  setFormat: (format: 'pdf' | 'zip') => void;
  /** Hands the file over under a name, and says so; false when it was cancelled or there is trouble, which is in `error`. */
  share: (typed: string) => Promise<boolean>;
  /** Ends what is under way. */
  cancel: () => void;
}
