import type { Issue } from '../model/trouble.ts';
import type { Deflate, Inflate, PreparedFonts } from '../pdf/index.ts';

/** A document to be put into a dossier. */
export interface DossierPart {
  /** Unique within the dossier; a report names its parts by it. */
  id: string;
  title: string;
  /** What it is, in the dossier's language: "Eksamensbevis". */
  label?: string;
  /** What it stands under in the index ("Uddannelsesbeviser"); neighbours that share it stand together. */
  group?: string;
  issuer?: string;
  /** As it is to be read: "30/06/2022", "05/2016 – 01/2017". */
  date?: string;
  /** 1 to 8. */
  eqfLevel?: number;
  /** Of its content, BCP 47; what a PDF says of itself counts before it. */
  language?: string;
  mediaType: string;
  /** With its ending; the name that it has as an attachment. */
  fileName: string;
  /** Bytes, for the index and for progress; need not be exact. */
  size: number;
  /** What a picture shows, for those who cannot see it; else its title. */
  alternative?: string;
  /** Asked for once, when its turn has come; nobody keeps the answer. */
  bytes(): Uint8Array | Promise<Uint8Array>;
}

/** A line of the cover below the date: "E-mail", "freja@example.org". */
export interface CoverLine {
  label: string;
  value: string;
}

export interface Dossier {
  /** "Dossier til ansøgning som automationsspecialist"; empty for the word alone. */
  title: string;
  /** Whose it is. */
  person: string;
  /** The day on the cover, `2026-11-18`; none where there is none. */
  date?: string;
  /** Of labels: da, en, el, bg and others that papers have; else English. */
  language: string;
  /** JPEG or PNG, for the cover. */
  photo?: Uint8Array;
  /** Who it is for, on the cover. */
  recipient?: string;
  contacts?: readonly CoverLine[];
  cover: boolean;
  index: boolean;
  /** "3.2" on page 2 of document 3. */
  stamps: boolean;
  /** "Side 2 af 21" at the foot of the index. */
  pageNumbers: boolean;
  /** Whether what cannot be pages comes along as an attached file. */
  enclose: boolean;
  parts: readonly DossierPart[];
}

export interface DossierPorts {
  fonts: PreparedFonts;
  deflate: Deflate;
  inflate: Inflate;
  /** The program's name and version. */
  producer: string;
  /** When the file is made: an ISO instant in UTC. */
  created: string;
  /** Takes the file, piece by piece, in order; a piece is the receiver's to keep only until it returns. */
  write(bytes: Uint8Array): void;
  /** After each document. */
  progress?(done: number, total: number): void;
  /** Asked between documents; when true, `makeDossier` throws `DossierCancelled`. May wait, so that others get a turn. */
  cancelled?(): boolean | Promise<boolean>;
}

/** How a part came into the file: as pages, as an attached file, or not at all. */
export type PartOutcome = 'pages' | 'enclosed' | 'left-out';

export interface PartReport {
  id: string;
  /** As on stamps and in the index. */
  number: number;
  outcome: PartOutcome;
  /** Counted from 1 within the dossier; only of those that are pages. */
  firstPage?: number;
  pages: number;
  /** What was repaired, removed or left out; the path is `parts/ID`. */
  remarks: Issue[];
}

export interface DossierReport {
  pages: number;
  /** Length of the file. */
  bytes: number;
  parts: PartReport[];
  /** About the dossier as a whole. */
  remarks: Issue[];
}

/** Somebody asked for an end; what was written is no file. */
export class DossierCancelled extends Error {
  override readonly name = 'DossierCancelled';
}
