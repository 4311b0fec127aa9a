// What has a name in the joint file: destinations and attached files (ISO 32000-1, 7.7.4).
import { writeSpecification, type Attachment } from '../attachments.ts';
import type { PdfDictionary, PdfValue } from '../read/values.ts';
import { utf16 } from '../syntax.ts';
import type { Copier } from './copier.ts';
import type { PdfOutput } from './output.ts';
import { nameLeaf, nameTree } from './trees.ts';

export class JointNames {
  readonly #output: PdfOutput;
  readonly #destinations: { first: string; leaf: number }[] = [];
  readonly #files: [name: string, value: string][] = [];
  readonly #associated: string[] = [];

  constructor(output: PdfOutput) {
    this.#output = output;
  }

  takeDestinations(copier: Copier, destinations: ReadonlyMap<string, PdfValue>): void {
    const pairs = Array.from(destinations, ([key, value]): [string, string] => [
      copier.names.destinationBytes(key),
      copier.text(value),
    ]);
    const leaf = nameLeaf(pairs);
    const first = pairs.map(([name]) => name).sort()[0];
    if (leaf !== undefined && first !== undefined)
      this.#destinations.push({ first, leaf: this.#output.object(leaf) });
  }

  /** Files that an input carries stay with it. */
  takeFiles(copier: Copier, catalog: PdfDictionary): void {
    const { source, names } = copier;
    const files = source.dictionary(catalog.get('Names'))?.get('EmbeddedFiles');
    for (const [name, value] of nameTree(source, files))
      this.#files.push([names.class(name), copier.text(value)]);
    for (const value of source.array(catalog.get('AF'))) this.#associated.push(copier.text(value));
  }

  /** Attaches a file; `attachment.name` is unique among those that are attached. */
  enclose(attachment: Attachment, created: string): void {
    const specification = `${writeSpecification(this.#output, attachment, created)} 0 R`;
    const name = utf16(attachment.name).replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
    this.#files.push([`\u00fe\u00ff${name}`, specification]);
    this.#associated.push(specification);
  }

  /** Entries of the catalog. */
  write(): string {
    const leaves = this.#destinations
      .toSorted((a, b) => (a.first < b.first ? -1 : 1))
      .map(({ leaf }) => `${leaf} 0 R`);
    const files = nameLeaf(this.#files);
    const names =
      (leaves.length === 0 ? '' : `/Dests<</Kids[${leaves.join(' ')}]>>`) +
      (files === undefined ? '' : `/EmbeddedFiles<</Kids[${this.#output.object(files)} 0 R]>>`);
    return (
      (names === '' ? '' : `/Names<<${names}>>`) +
      (this.#associated.length === 0 ? '' : `/AF[${this.#associated.join(' ')}]`)
    );
  }
}

/** Named destinations of an input: strings of its tree, names of its dictionary. */
export function destinationsOf({ source, names }: Copier, catalog: PdfDictionary): Map<string, PdfValue> {
  const found = new Map<string, PdfValue>();
  for (const [name, value] of nameTree(source, source.dictionary(catalog.get('Names'))?.get('Dests')))
    if (!found.has(`.${name}`)) found.set(`.${name}`, value);
  for (const [name, value] of source.dictionary(catalog.get('Dests')) ?? []) found.set(`/${name}`, value);
  for (const key of found.keys()) names.destinations.add(key);
  return found;
}
