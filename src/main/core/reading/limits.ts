// How much of one document is read. Real documents stay far below; hostile ones end here.
export const limits = {
  /** Characters of a document's text. */
  text: 5_000_000,
  /** Pages of a PDF whose text is read. */
  pages: 5000,
  /** Scanned pages whose letters are recognised: at some seconds each, a few minutes. */
  recognisedPages: 60,
  /** Pixels of one picture: A3 at 600 dots an inch has 70 million. */
  pixels: 80_000_000,
  /** Entries of an archive. */
  entries: 10_000,
  /** Bytes of everything in an archive, unpacked. Documents carry pictures, which do not become larger. */
  unpacked: 1_000_000_000,
  /** Bytes of one part of an archive that is read as text, unpacked. */
  part: 64_000_000,
  /** Bytes of a JSON file that is taken apart. */
  json: 20_000_000,
};
