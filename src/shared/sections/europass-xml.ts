import type { Issue, TroubleParams } from '../model/trouble.ts';
import type { XmlReader } from '../xml/reader.ts';
import type { XmlElement } from '../xml/tree.ts';

/** What a mapping may ask of the import under way. */
export interface XmlReadContext {
  /** A fresh id for an entry or list item; the same file gives the same ids. */
  newId: (prefix: string) => string;
  /** Hands a file (the photo) to the import and gives the id under which the profile refers to it. */
  addFile: (file: { mediaType: string; bytes: Uint8Array }) => string;
  /** Says that something could not be read: where it stood, and an error code with its parameters. */
  unread: (path: string, code: string, params?: TroubleParams) => void;
}

export interface XmlWriteContext {
  getFile: (id: string) => { mediaType: string; bytes: Uint8Array } | undefined;
  /** Says that something could not be written as it was. */
  remark: (issue: Issue) => void;
}

/**
 * A section's place in the current Europass XML. `read` takes what it understands from the reader; what nobody
 * takes is kept aside. `write` returns elements with the path (local names joined by `/`) of the parent they belong to.
 * `read(write(content))` gives the content back.
 */
export interface SectionXml<Content> {
  /** Where entries (`entry`) and list items (the list's name) stand, for the report on what they kept aside. */
  places: Readonly<Record<string, string>>;
  read(root: XmlReader, context: XmlReadContext): Content;
  write(content: Content, context: XmlWriteContext): { parent: string; element: XmlElement }[];
}
