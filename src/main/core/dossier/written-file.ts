import { closeSync, openSync, writeSync } from 'node:fs';

/** In bytes: what comes in small pieces is written in large ones. */
const bufferSize = 1024 * 1024;

/** A file that is written from front to back. Throws Node's errors (`ENOSPC`). */
export class WrittenFile {
  readonly #file: number;
  readonly #buffer = new Uint8Array(bufferSize);
  #used = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o600);
  }

  write(bytes: Uint8Array): void {
    if (this.#used + bytes.length > bufferSize) this.#flush();
    if (bytes.length > bufferSize) return this.#put(bytes);
    this.#buffer.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** Writes what is left. To be called once, whatever happened before. */
  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #flush(): void {
    const { length } = this.#buffer.subarray(0, this.#used);
    this.#used = 0;
    this.#put(this.#buffer.subarray(0, length));
  }

  #put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }
}
