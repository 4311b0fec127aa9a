export interface CatalogueEntry {
  /** As on the file: "01". */
  number?: string;
  title: string;
  /** Beside the page, with `/` between folders; none where there is no file. */
  path?: string;
  /** What is known of it, in the page's language: "Aarhus Tech", "30/06/2022", "PDF, 1,2 MB". */
  facts: readonly string[];
  tags?: readonly string[];
  /** As typed, with its line breaks. */
  note?: string;
  /** ISO 639, where it is known. */
  language?: string;
}

export interface CatalogueGroup {
  /** Empty where entries stand under no heading. */
  title: string;
  entries: readonly CatalogueEntry[];
}

export interface Catalogue {
  /** ISO 639-1: of its own words. */
  language: string;
  title: string;
  /** Lines below the title: whose it is, for whom, of which day. */
  lines: readonly string[];
  groups: readonly CatalogueGroup[];
}
