import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ArchivedFile } from './archived-file.ts';

/** A zip of these files in their order, as it is made. Equal files give equal bytes. */
export async function* zipped(files: readonly ArchivedFile[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new Error('a zip is read from no stream');
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { path, size, changedAt, isPackable, parts } of files) {
    const options = {
      mtime: new Date(changedAt),
      mode: 0o100644,
      compress: isPackable,
      ...(size !== undefined && { size }),
    };
    zip.addReadStreamLazy(path, options, (take) =>
      take(undefined, Readable.from(parts(), { objectMode: false })),
    );
  }
  zip.end();
  for await (const bytes of output) yield bytes as Uint8Array;
}
