import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** The files of a zip by their paths, in its order, read by a reader that is not ours. */
export async function unzipped(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((settle, refuse) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, opened) =>
      error ? refuse(error) : settle(opened),
    ),
  );
  const files = new Map<string, Buffer>();
  return new Promise((settle, refuse) => {
    zip.on('error', refuse);
    zip.on('end', () => settle(files));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return refuse(error);
        buffer(stream).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        }, refuse);
      });
    });
    zip.readEntry();
  });
}
