/**
 * How many bytes a zlib stream (given in pieces) unpacks to, without keeping them: as far as it is whole, and no further than just
 * beyond `limit`.
 */
export async function unpackedLength(pieces: readonly Uint8Array[], limit: number): Promise<number> {
  const { writable, readable } = new DecompressionStream('deflate');
  void feed(writable.getWriter(), pieces);
  let length = 0;
  try {
    for await (const unpacked of readable) {
      length += unpacked.length;
      if (length > limit) break;
    }
  } catch {
    // Broken or cut off: what came until then is the answer.
  }
  return length;
}

type Writer = ReturnType<DecompressionStream['writable']['getWriter']>;

async function feed(writer: Writer, pieces: readonly Uint8Array[]): Promise<void> {
  try {
    for (const piece of pieces) await writer.write(new Uint8Array(piece));
    await writer.close();
  } catch {
    // The reading end meets the same trouble, or wanted no more.
  }
}
