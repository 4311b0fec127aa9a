/** The values of PDF (ISO 32000-2, 7.3) as far as this program needs them. */
export type PdfValue =
  null | boolean | number | PdfName | PdfString | PdfReference | PdfArray | PdfDictionary;
export type PdfArray = PdfValue[];
export type PdfDictionary = Map<string, PdfValue>;

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string as it stands in the file, with the signs around it. */
export class PdfString {
  readonly raw: Uint8Array;
  constructor(raw: Uint8Array) {
    this.raw = raw;
  }
}

export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export interface PdfStream {
  dictionary: PdfDictionary;
  /** As it stands in the file, still packed. */
  bytes: Uint8Array;
}

/** What stands where a value should: the reader goes on at the next object. */
export class PdfSyntaxError extends Error {}

export const isDictionary = (value: unknown): value is PdfDictionary => value instanceof Map;
export const nameOf = (value: unknown): string | undefined =>
  value instanceof PdfName ? value.name : undefined;
