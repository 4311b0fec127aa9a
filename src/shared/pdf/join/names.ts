// What an input calls its own, set apart from what the others call the same.
import { PdfName, PdfString, type PdfValue } from '../read/values.ts';
import { bytesToken, nameToken, stringBytes } from './value-text.ts';

/** How the names of one input are written in the joint file. */
export class OwnNames {
  /** Types of structure whose meaning is taken by another input. */
  readonly roles = new Map<string, string>();
  /** Named destinations, by what they are called within the input: strings with `.` before them, names with `/`. */
  readonly destinations = new Set<string>();
  /** Keys of the parent tree. */
  readonly parents = new Map<number, number>();
  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
  }

  /** A destination as it is named now; undefined when the input has none of this name. */
  destination(value: PdfValue): string | undefined {
    const key =
      value instanceof PdfString
        ? `.${stringBytes(value)}`
        : value instanceof PdfName
          ? `/${value.name}`
          : undefined;
    return key !== undefined && this.destinations.has(key) ? this.destinationToken(key) : undefined;
  }

  destinationToken(key: string): string {
    return bytesToken(this.destinationBytes(key));
  }

  destinationBytes(key: string): string {
    return `${this.#number}${key}`;
  }

  /** The identifier of a structure element. */
  identifier(bytes: string): string {
    return bytesToken(`${this.#number}.${bytes}`);
  }

  /** Names of attribute classes, alone or in a list with revision numbers. */
  classes(value: PdfValue): string {
    if (value instanceof PdfName) return nameToken(this.class(value.name));
    if (Array.isArray(value))
      return `[${value.map((each) => (each instanceof PdfName ? this.classes(each) : String(Number(each)))).join(' ')}]`;
    return 'null';
  }

  class(name: string): string {
    return `${this.#number}.${name}`;
  }

  /** Strings of a list of header cells. */
  headers(cells: readonly PdfValue[]): string {
    return `[${cells.map((each) => (each instanceof PdfString ? this.identifier(stringBytes(each)) : 'null')).join('')}]`;
  }
}
