import type { Output } from '#shared/contract/api.ts';
import { CallError, type CallErrorData } from '#shared/contract/errors.ts';
import { guessKind, type LibraryKind } from '#shared/library/index.ts';

/** How it stands with one file on its way into the library. */
export type UploadState =
  | { kind: 'waiting' }
  | { kind: 'sending'; /** In bytes. */ sent: number }
  | { kind: 'added'; id: string; remarks: Output<'library.end'>['remarks'] }
  /** The same content was there already. */
  | { kind: 'known'; id: string; title: string }
  | { kind: 'failed'; error: CallErrorData }
  | { kind: 'cancelled' };

/** One file on its way into the library. */
export class Upload {
  readonly file: File;
  readonly profile: string;
  kind: LibraryKind;
  state: UploadState = $state.raw({ kind: 'waiting' });
  /** How far its text has been read, in pages, while that goes on. */
  reading: { done: number; total: number } | undefined = $state.raw();

  /** Rises whenever it is given up: what was begun before is not gone on with. */
  turn = 0;

  constructor(file: File, profile: string) {
    this.file = file;
    this.profile = profile;
    this.kind = $state(guessKind(file.name));
  }

  get name(): string {
    return this.file.name;
  }
  /** Whether it is neither stored nor given up. */
  get isUnderWay(): boolean {
    return this.state.kind === 'waiting' || this.state.kind === 'sending';
  }
  /** The id of its document, where there is one. */
  get document(): string | undefined {
    return this.state.kind === 'added' || this.state.kind === 'known' ? this.state.id : undefined;
  }
}

/** What a person is told of an upload that went wrong; undefined for a bug. */
export function uploadTrouble(error: unknown): CallErrorData | undefined {
  if (error instanceof CallError) return error.toJSON();
  // What a browser says of a file that is not there any more, was changed meanwhile, or is a folder.
  if (error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name))
    return { code: 'file-not-readable' };
  return undefined;
}
