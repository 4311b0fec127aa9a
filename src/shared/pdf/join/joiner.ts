import type { Attachment } from '../attachments.ts';
import type { Metadata } from '../metadata.ts';
import type { Deflate } from '../pdf-file.ts';
import type { Inflate } from '../read/file.ts';
import { PdfReference } from '../read/values.ts';
import { writeCatalog } from './catalog.ts';
import { Copier, TooMuch } from './copier.ts';
import { InputCopy } from './input.ts';
import { Joint } from './joint.ts';
import { OwnNames } from './names.ts';
import { sourcePages } from './pages.ts';
import type { JoinedPdf, JoinSettings, JoinTrouble, OpenedPdf } from './settings.ts';
import { PdfSource } from './source.ts';

/**
 * Joins PDF files into one, each given once and in turn, and written at once: no more than one of them lies in memory. The order of
 * pages is that in which they are added, but for the front. Equal input gives equal bytes.
 */
export class PdfJoiner {
  readonly #joint: Joint;
  readonly #inflate: Inflate;

  constructor(ports: { write: (bytes: Uint8Array) => void; deflate: Deflate; inflate: Inflate }) {
    this.#joint = new Joint(ports.write, ports.deflate);
    this.#inflate = ports.inflate;
  }

  /** Bytes written until now. */
  get length(): number {
    return this.#joint.output.length;
  }

  /** Looks into a file, and writes nothing. */
  open(bytes: Uint8Array): OpenedPdf | JoinTrouble {
    if (bytes.length === 0) return 'empty';
    const source = new PdfSource(bytes, this.#inflate);
    if (source.encrypted) return 'encrypted';
    const found = sourcePages(source);
    if (found.pages.length > 0) return { source, found };
    return source.catalog === undefined ? 'not-a-pdf' : 'no-pages';
  }

  /** Takes the font of the first page of a file for stamps. */
  takeStampFont(bytes: Uint8Array): void {
    const copier = new Copier(new PdfSource(bytes, this.#inflate), this.#joint.output, new OwnNames(0));
    const { source } = copier;
    const [page] = sourcePages(source).pages;
    const fonts = source.dictionary(source.dictionary(page?.dictionary.get('Resources'))?.get('Font'));
    const [font] = fonts?.values() ?? [];
    if (!(font instanceof PdfReference)) throw new Error('a sheet without a font');
    this.#joint.stampFont = copier.place(font.number);
    copier.drain();
  }

  /** Adds the pages of a file, and all that belongs to them. */
  add({ source, found }: OpenedPdf, settings: JoinSettings): JoinedPdf | 'too-much' {
    const number = this.#joint.parts.length + 1;
    const copier = new Copier(source, this.#joint.output, new OwnNames(number));
    try {
      return new InputCopy(this.#joint, copier, found, settings).copy(String(number));
    } catch (error) {
      if (error instanceof TooMuch) return 'too-much';
      throw error;
    }
  }

  /** Attaches a file; `attachment.name` is unique among those that are attached. */
  enclose(attachment: Attachment, created: string): void {
    this.#joint.names.enclose(attachment, created);
  }

  /** Ends the file. */
  finish(metadata: Metadata): void {
    writeCatalog(this.#joint, metadata);
  }
}
