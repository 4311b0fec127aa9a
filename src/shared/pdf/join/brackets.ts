import { balanced, type Nesting } from './nesting.ts';
import type { PdfOutput } from './output.ts';

/** What is written before and behind the contents of a page: streams. */
export interface Around {
  before: number;
  after: number;
}

/** What a page gets around its contents. */
export interface Wrapping {
  /** The contents become one piece of marked content, number 0. */
  mark: boolean;
  /** What is drawn over them. */
  stamp?: string;
}

/** Streams that stand around contents; pages that need the same share it. */
export class Brackets {
  readonly #output: PdfOutput;
  readonly #known = new Map<string, number>();

  constructor(output: PdfOutput) {
    this.#output = output;
  }

  /** A stamp is drawn as if the page were blank, whatever its contents leave open. */
  around({ mark, stamp }: Wrapping, { missing, saved, text, marked }: Nesting = balanced): Around {
    const stamped = stamp !== undefined;
    const before = `${stamped ? 'q '.repeat(1 + missing) : ''}${mark ? '/P<</MCID 0>>BDC' : ''}\n`;
    const after =
      `\n${text ? 'ET ' : ''}${'EMC '.repeat(marked)}${mark ? 'EMC ' : ''}` +
      `${stamped ? `${'Q '.repeat(1 + saved)}${stamp}` : ''}\n`;
    return { before: this.#stream(before), after: this.#stream(after) };
  }

  #stream(content: string): number {
    const known = this.#known.get(content);
    if (known !== undefined) return known;
    const object = this.#output.stream('', new TextEncoder().encode(content));
    this.#known.set(content, object);
    return object;
  }
}
