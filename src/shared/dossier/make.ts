import type { Issue } from '../model/trouble.ts';
import { paintPdf } from '../pdf/index.ts';
import { PdfJoiner } from '../pdf/join/index.ts';
import {
  DossierCancelled,
  type Dossier,
  type DossierPart,
  type DossierPorts,
  type DossierReport,
} from './dossier.ts';
import { addressOf, attachedName, frontOf, photoFile, titleOf, type ListedPart } from './front.ts';
import { dossierNumbers } from './numbers.ts';
import { pictureFile, picturePage } from './picture-page.ts';
import { missingIssue, remarkIssues, troubleIssue, type PartTrouble } from './remarks.ts';
import { stampSheet, stampText } from './stamp-font.ts';

interface Added extends ListedPart {
  remarks: Issue[];
}

/**
 * Makes a dossier: every document in its order, read when its turn comes and written at once, then cover and index, which stand
 * first. A document that cannot be pages is named in the report, and the others are made. Equal input gives equal bytes. Throws
 * DossierCancelled when that was asked for.
 */
export async function makeDossier(dossier: Dossier, ports: DossierPorts): Promise<DossierReport> {
  const numbers = dossierNumbers(dossier.parts);
  const maker = new Maker(dossier, ports);
  if (dossier.stamps) await maker.prepareStamps();
  const added: Added[] = [];
  for (const part of dossier.parts) {
    if (await ports.cancelled?.()) throw new DossierCancelled();
    added.push(await maker.add(part, numbers.get(part.id) ?? 0));
    ports.progress?.(added.length, dossier.parts.length);
  }
  return await maker.finish(added);
}

class Maker {
  readonly #dossier: Dossier;
  readonly #ports: DossierPorts;
  readonly #joiner: PdfJoiner;

  constructor(dossier: Dossier, ports: DossierPorts) {
    this.#dossier = dossier;
    this.#ports = ports;
    this.#joiner = new PdfJoiner(ports);
  }

  async prepareStamps(): Promise<void> {
    this.#joiner.takeStampFont(await this.#paint(stampSheet(), () => undefined));
  }

  async add(part: DossierPart, number: number): Promise<Added> {
    const listed = { part, number, pages: 0 };
    let bytes: Uint8Array;
    try {
      bytes = await part.bytes();
    } catch (error) {
      return { ...listed, outcome: 'left-out', remarks: [missingIssue(part.id, error)] };
    }
    const joined = await this.#join(part, number, bytes);
    if (typeof joined !== 'string') {
      const remarks = remarkIssues(part.id, part.title, joined.remarks);
      return { ...listed, outcome: 'pages', pages: joined.pages, remarks };
    }
    // Of nothing, there is nothing to enclose.
    const enclosed = this.#dossier.enclose && bytes.length > 0;
    if (enclosed) this.#enclose(part, number, bytes);
    const remarks = [troubleIssue(part.id, part.title, joined, enclosed)];
    return { ...listed, outcome: enclosed ? 'enclosed' : 'left-out', remarks };
  }

  async #join(part: DossierPart, number: number, bytes: Uint8Array) {
    if (bytes.length === 0) return 'empty' satisfies PartTrouble;
    const pdf = isPdf(bytes) ? bytes : await this.#picture(part, bytes);
    if (typeof pdf === 'string') return pdf;
    const opened = this.#joiner.open(pdf);
    if (typeof opened === 'string') return opened;
    return this.#joiner.add(opened, {
      title: part.title,
      labels: { prefix: labelPrefix(number) },
      ...(part.language !== undefined && { language: part.language }),
      ...(this.#dossier.stamps && {
        stamp: (page: number) => stampText(this.#ports.fonts, number, page + 1),
      }),
    });
  }

  /** A PDF of the picture that the bytes are; else why there is none. */
  async #picture(part: DossierPart, bytes: Uint8Array): Promise<Uint8Array | PartTrouble> {
    if (!isPicture(bytes)) return part.mediaType === 'application/pdf' ? 'not-a-pdf' : 'file-type';
    const about = {
      title: part.title,
      alternative: part.alternative ?? part.title,
      author: this.#dossier.person,
      language: part.language ?? this.#dossier.language,
    };
    const display = await picturePage(bytes, about, this.#ports.deflate);
    if (!display) return 'picture';
    return await this.#paint(display, (file) => (file === pictureFile ? bytes : undefined));
  }

  #enclose(part: DossierPart, number: number, bytes: Uint8Array): void {
    const { mediaType, title } = part;
    const name = attachedName(part, number);
    const attachment = { name, mediaType, description: title, relationship: 'Supplement', bytes } as const;
    this.#joiner.enclose(attachment, this.#ports.created);
  }

  async finish(added: readonly Added[]): Promise<DossierReport> {
    const { person, language } = this.#dossier;
    const remarks: Issue[] = [];
    const front = frontOf(this.#dossier, added, this.#ports.fonts);
    let frontPages = 0;
    if (front || added.every(({ outcome }) => outcome !== 'pages'))
      frontPages = await this.#addFront(added, front, remarks);
    this.#joiner.finish({
      title: [person, titleOf(this.#dossier)].filter((text) => text !== '').join(' – '),
      author: person,
      language,
      producer: this.#ports.producer,
      created: this.#ports.created,
      // Documents of others are as they are.
      accessible: false,
    });
    let page = frontPages + 1;
    const parts = added.map(({ part: { id }, number, outcome, pages, remarks: own }) => {
      const firstPage = page;
      page += pages;
      return { id, number, outcome, ...(pages > 0 && { firstPage }), pages, remarks: own };
    });
    return { pages: page - 1, bytes: this.#joiner.length, parts, remarks };
  }

  async #addFront(
    added: readonly Added[],
    front: ReturnType<typeof frontOf>,
    remarks: Issue[],
  ): Promise<number> {
    // A file without any page is none: then the cover is made unasked.
    const made = front ?? frontOf({ ...this.#dossier, cover: true }, added, this.#ports.fonts);
    if (!made) throw new Error('a cover was asked for');
    const { display, bookmarks } = made;
    const photo = this.#dossier.photo;
    const unreadable = () => remarks.push({ path: 'photo', code: 'picture-unreadable' });
    const bytes = await this.#paint(display, (file) => (file === photoFile ? photo : undefined), unreadable);
    const texts = display.pages.flatMap(({ items }) =>
      items.map((item) => (item.kind === 'text' ? item.text : '')),
    );
    const missing = this.#ports.fonts.missing(texts.join(' '));
    if (missing.length > 0)
      remarks.push({
        path: 'front',
        code: 'characters-unprintable',
        params: { characters: missing.join(' ') },
      });
    const opened = this.#joiner.open(bytes);
    if (typeof opened === 'string') throw new Error('the front cannot be joined');
    this.#joiner.add(opened, {
      title: titleOf(this.#dossier),
      language: display.language,
      labels: 'roman',
      front: new Map(added.map(({ number }) => [addressOf(number), labelPrefix(number)])),
      bookmarks,
    });
    return display.pages.length;
  }

  #paint(
    display: Parameters<typeof paintPdf>[0],
    files: (id: string) => Uint8Array | undefined,
    unreadable: () => void = () => undefined,
  ): Promise<Uint8Array> {
    const { fonts, deflate, producer, created } = this.#ports;
    return paintPdf(display, {
      fonts,
      deflate,
      producer,
      created,
      attachments: [],
      unreadable,
      files: (id) => {
        const bytes = files(id);
        return bytes && { mediaType: '', bytes };
      },
    });
  }
}

/** Page 2 of document 3 is called 3.2. */
const labelPrefix = (number: number): string => `${number}.`;

/** Some programs write lines of their own before the file. */
function isPdf(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  return start.includes('%PDF-');
}

const isPicture = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xd8) || (bytes[0] === 0x89 && bytes[1] === 0x50);
