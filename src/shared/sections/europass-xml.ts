import type { XmlReadContext, XmlWriteContext } from '../xml/europass/context.ts';
import type { XmlReader } from '../xml/reader.ts';
import type { XmlElement } from '../xml/tree.ts';

export type { XmlReadContext, XmlWriteContext } from '../xml/europass/context.ts';

/**
 * A section's place in the current Europass XML. `read` takes what it understands from the reader; what nobody
 * takes is kept aside. `write` returns elements with the path (local names joined by `/`) of the parent they belong to.
 * `read(write(content))` gives the content back.
 */
export interface SectionXml<Content> {
  /** Where entries (`entry`) and list items (the list's name) stand, for the report on what they kept aside. */
  places: Readonly<Record<string, string>>;
  /**
   * Its name in `SectionsOrder` (seen in real exports, 2024–2026), and the lists, by path, that make it a used section when
   * anything is in them. Absent for what a CV always shows.
   */
  ordered?: { name: string; lists: readonly string[] };
  read(root: XmlReader, context: XmlReadContext): Content;
  write(content: Content, context: XmlWriteContext): { parent: string; element: XmlElement }[];
}
