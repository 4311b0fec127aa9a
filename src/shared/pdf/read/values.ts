/** The values of PDF (ISO 32000-2, 7.3) as far as a reader of attachments needs them. */
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

/** Any string: what it says is of no use here. */
export class PdfString {
  readonly kind = 'string';
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
