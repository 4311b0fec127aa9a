import type { Issue, TroubleParams } from '../../model/trouble.ts';

/** What a mapping may ask of the import under way. */
export interface XmlReadContext {
  /** Of the content, ISO 639-1. */
  language: string;
  /** A fresh id for an entry or list item; the same file gives the same ids. */
  newId: (prefix: string) => string;
  /** Hands a file (the photo) to the import and gives the id under which the profile refers to it. */
  addFile: (file: { mediaType: string; bytes: Uint8Array }) => string;
  /** Says that something could not be read: where it stood, and an error code with its parameters. */
  unread: (path: string, code: string, params?: TroubleParams) => void;
}

export interface XmlWriteContext {
  /** Of the content, ISO 639-1. */
  language: string;
  getFile: (id: string) => { mediaType: string; bytes: Uint8Array } | undefined;
  /** Says that something could not be written as it was. */
  remark: (issue: Issue) => void;
}
