import { createHash } from 'node:crypto';
import type { LibraryKind } from '#shared/library/index.ts';
import { sampleLength } from '#shared/media/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { partSize, type Store } from '../../db/index.ts';

/** In bytes. */
export const largestLibraryFile = 100 * 1024 * 1024;

export interface Announced {
  /** As the file is called where it comes from. */
  name: string;
  /** In bytes. */
  size: number;
  kind?: LibraryKind | undefined;
  /** Whose it is. */
  profile?: string | undefined;
}

/**
 * A file that is coming in. Whole parts are written at once, so that no more than one lies in memory; a small file waits for
 * its end and is written together with its document.
 */
export class Incoming {
  readonly announced: Announced;
  readonly #store: Store;
  readonly #hash = createHash('sha256');
  #content: number | undefined;
  #parts = 0;
  #rest: Uint8Array = new Uint8Array(0);
  #received = 0;
  #start: Uint8Array = new Uint8Array(0);
  #taken = false;

  constructor(store: Store, announced: Announced) {
    this.#store = store;
    this.announced = announced;
  }

  /** The first bytes, by which one tells what it is. */
  get start(): Uint8Array {
    return this.#start;
  }

  /** Keeps the bytes as they are. Throws UserError `library-file-changed` when more comes than was announced, or trouble of the database. */
  take(bytes: Uint8Array): void {
    if (this.#received + bytes.length > this.announced.size) throw this.#changed();
    this.#hash.update(bytes);
    this.#received += bytes.length;
    if (this.#start.length < sampleLength)
      this.#start = joined(this.#start, bytes.subarray(0, sampleLength - this.#start.length));
    this.#rest = joined(this.#rest, bytes);
    while (this.#rest.length >= partSize) {
      this.#write(this.#rest.subarray(0, partSize));
      this.#rest = this.#rest.slice(partSize);
    }
  }

  /**
   * Writes what is left and gives the content and whether it was there before. To be called within a transaction, and again
   * where that failed. Throws UserError `library-file-changed` when less came than was announced.
   */
  finish(): { content: number; known: boolean } {
    if (this.#received !== this.announced.size) throw this.#changed();
    if (this.#received === 0) throw new UserError('library-file-empty', { name: this.announced.name });
    const content = this.#content ?? this.#store.contents.begin();
    if (this.#rest.length > 0) this.#store.contents.append(content, this.#parts, this.#rest);
    const sha256 = this.#hash.copy().digest('hex');
    const known = this.#store.contents.find(sha256) !== undefined;
    return { content: this.#store.contents.finish(content, sha256, this.#received), known };
  }

  /** The transaction is through: the content belongs to a document now. */
  taken(): void {
    this.#taken = true;
  }

  drop(): void {
    if (this.#content !== undefined && !this.#taken) this.#store.contents.drop(this.#content);
    this.#content = undefined;
  }

  #write(bytes: Uint8Array): void {
    this.#content ??= this.#store.contents.begin();
    this.#store.contents.append(this.#content, this.#parts, bytes);
    this.#parts += 1;
  }

  #changed(): UserError {
    return new UserError('library-file-changed', { name: this.announced.name });
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
