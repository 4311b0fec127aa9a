/** What is read of a credential at most. What goes beyond is left out, with a remark. */
export const limits = {
  /** Credentials in one file. */
  credentials: 20,
  /** Objects that are looked into, over the whole file: they may refer to each other in any way. */
  nodes: 5000,
  /** Values under one property. */
  items: 500,
  /** How deep parts lie within parts, references followed. */
  depth: 32,
  /** Characters of one text. */
  text: 10_000,
  /** Languages of one text, and lines of it in one language. */
  languages: 60,
  lines: 200,
  /** Names of parts that were not understood. */
  unread: 40,
};
