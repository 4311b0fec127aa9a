import { writeSpecification, type Attachment } from '../attachments.ts';
import { writeInfo, writeXmp, type Metadata } from '../metadata.ts';
import type { Deflate } from '../pdf-file.ts';
import type { Inflate } from '../read/file.ts';
import { PdfReference, PdfString, type PdfDictionary, type PdfValue } from '../read/values.ts';
import { reference, textString, utf16 } from '../syntax.ts';
import { planAnnotations, planForm, type AnnotationsNoticed } from './annotations.ts';
import { Copier, TooMuch } from './copier.ts';
import { JointLayers } from './layers.ts';
import { OwnNames } from './names.ts';
import { copyOutline, type WrittenLevel } from './outline.ts';
import { PdfOutput } from './output.ts';
import { PageCopy, stampFontName, type Around } from './page-copy.ts';
import { sourcePages, type SourcePages } from './pages.ts';
import { remarksOf, type JoinRemark } from './remarks.ts';
import { PdfSource } from './source.ts';
import { stampContent, type StampText } from './stamps.ts';
import { isTagged, JointStructure, type PartOfTree } from './structure.ts';
import { nameLeaf, nameTree } from './trees.ts';
import { nameToken } from './value-text.ts';

/** Why a file cannot give pages. */
export type JoinTrouble = 'empty' | 'not-a-pdf' | 'encrypted' | 'no-pages' | 'too-much';

/** A file that can be joined. */
export interface OpenedPdf {
  source: PdfSource;
  found: SourcePages;
}

export interface JoinSettings {
  /** Of its bookmark, and of its part of the structure. */
  title: string;
  /** BCP 47; counts where the file does not say its language itself. */
  language?: string;
  /** Page labels: the prefix before 1, 2, 3; or small Roman figures. */
  labels: { prefix: string } | 'roman';
  /** What is stamped on each page, counted from 0. */
  stamp?: (page: number) => StampText;
  /** It stands before all others; links of its with one of these addresses lead to the input whose labels have that prefix. */
  front?: ReadonlyMap<string, string>;
  /** Bookmarks of the front, instead of the one that every other input has. */
  bookmarks?: readonly { title: string; page: number }[];
}

export interface JoinedPdf {
  pages: number;
  remarks: JoinRemark[];
}

interface Part extends PartOfTree {
  pages: number[];
  node: number;
  settings: JoinSettings;
  bookmark: { object: number; below: WrittenLevel | undefined };
}

/**
 * Joins PDF files into one, each given once and in turn, and written at once: no more than one of them lies in memory. The order of
 * pages is that in which they are added, but for the front. Equal input gives equal bytes.
 */
export class PdfJoiner {
  readonly #output: PdfOutput;
  readonly #inflate: Inflate;
  readonly #structure: JointStructure;
  readonly #layers = new JointLayers();
  readonly #pageTree: number;
  readonly #outline: number;
  readonly #parts: Part[] = [];
  readonly #destinations: { prefix: string; leaf: number }[] = [];
  readonly #embedded: [name: string, value: string][] = [];
  readonly #associated: string[] = [];
  #fields = '';
  #formResources = new Map<string, Map<string, string>>();
  #untagged = false;
  #stampFont: number | undefined;
  readonly #brackets = new Map<string, number>();

  constructor(ports: { write: (bytes: Uint8Array) => void; deflate: Deflate; inflate: Inflate }) {
    this.#output = new PdfOutput(ports.write, ports.deflate);
    this.#inflate = ports.inflate;
    this.#structure = new JointStructure(this.#output);
    this.#pageTree = this.#output.reserve(2);
    this.#outline = this.#pageTree + 1;
  }

  /** Bytes written until now. */
  get length(): number {
    return this.#output.length;
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
    const copier = new Copier(new PdfSource(bytes, this.#inflate), this.#output, new OwnNames(0));
    const { source } = copier;
    const [page] = sourcePages(source).pages;
    const fonts = source.dictionary(source.dictionary(page?.dictionary.get('Resources'))?.get('Font'));
    const [font] = fonts?.values() ?? [];
    if (!(font instanceof PdfReference)) throw new Error('a sheet without a font');
    this.#stampFont = copier.place(font.number);
    copier.drain();
  }

  /** Adds the pages of a file, and all that belongs to them. */
  add({ source, found }: OpenedPdf, settings: JoinSettings): JoinedPdf | 'too-much' {
    const number = this.#parts.length + 1;
    const copier = new Copier(source, this.#output, new OwnNames(number));
    try {
      return this.#add(copier, found, settings, number);
    } catch (error) {
      if (error instanceof TooMuch) return 'too-much';
      throw error;
    }
  }

  #add(copier: Copier, found: SourcePages, settings: JoinSettings, number: number): JoinedPdf {
    const output = this.#output;
    const { source, noticed, names } = copier;
    const seen: AnnotationsNoticed = { media: 0, signatures: 0 };
    const catalog: PdfDictionary = source.catalog ?? new Map<string, PdfValue>();
    const destinations = destinationsOf(copier, catalog);
    const parents = this.#structure.prepare(copier);
    const tagged = isTagged(copier);

    // 1. Numbers for what other things lead to.
    const first = output.reserve(found.pages.length);
    const pages = found.pages.map((_, index) => first + index);
    found.pages.forEach((page, index) => {
      if (copier.reached(page.object) === undefined) copier.assign(page.object, first + index);
    });
    const [node, part, bookmark] = [output.reserve(), output.reserve(), output.reserve()];

    // 2. What is changed on the way.
    const form = planForm(copier, String(number), () => output.reserve(), seen);
    const lead = (address: string) => {
      const prefix = settings.front?.get(address);
      return prefix === undefined ? undefined : this.#pagesLabelled(prefix)?.[0];
    };
    const drawn = new Set<number>();
    const annotations = found.pages.map((page) => {
      // A page that stands in the file twice has its links once.
      if (drawn.has(page.object)) return '';
      drawn.add(page.object);
      return planAnnotations(copier, page, seen, lead);
    });

    // 3. The structure before all else, because only it knows which objects are elements.
    const paragraphs = tagged
      ? []
      : pages.map((page) => output.object(`<</S/P/P ${part} 0 R/Pg ${page} 0 R/K 0>>`));
    const kids = tagged ? this.#structure.copyTree(copier, part, parents) : referenceList(paragraphs);
    const owners = tagged ? undefined : this.#structure.addOwners(paragraphs);
    this.#untagged ||= !tagged;

    // 4. Pages, and everything that they lead to.
    const writer = new PageCopy(copier, output, node, settings.stamp ? this.#stampFont : undefined);
    const twice = new Set<number>();
    found.pages.forEach((page, index) => {
      const own = source.resolve(page.dictionary.get('StructParents'));
      const key =
        owners === undefined
          ? typeof own === 'number'
            ? names.parents.get(own)
            : undefined
          : owners + index;
      const text = settings.stamp?.(index);
      const around = this.#around(!tagged, text && stampContent(page, text, stampFontName));
      writer.write(page, first + index, {
        annotations: annotations[index] ?? '',
        parents: key === undefined || twice.has(page.object) ? '' : `/StructParents ${key}`,
        ...(around && { around }),
      });
      twice.add(page.object);
    });
    output.object(
      `<</Type/Pages/Parent ${this.#pageTree} 0 R/Count ${pages.length}/Kids[${referenceList(pages)}]>>`,
      node,
    );

    // 5. What the catalog holds.
    const below = copyOutline(copier, output, bookmark, pages);
    this.#takeDestinations(copier, destinations);
    this.#takeFiles(copier, catalog);
    this.#layers.take(copier);
    if (form) {
      output.object(form.body, form.field);
      this.#fields += `${form.field} 0 R `;
      this.#takeFormResources(copier, form.resources);
    }
    for (const [name] of nameTree(source, source.dictionary(catalog.get('Names'))?.get('JavaScript')))
      if (name !== undefined) noticed.scripts++;
    if (catalog.has('AA')) noticed.scripts++;
    if (runs(source, catalog.get('OpenAction'))) noticed.scripts++;
    noticed.scripts += found.pages.filter(({ dictionary }) => dictionary.has('AA')).length;
    const own = source.resolve(catalog.get('Lang'));
    const language =
      own instanceof PdfString && own.raw.length > 2
        ? copier.text(own)
        : settings.language === undefined
          ? ''
          : textString(settings.language);
    const added: Part = {
      object: part,
      title: settings.title,
      language,
      pages,
      node,
      settings,
      bookmark: { object: bookmark, below },
    };
    this.#structure.writePart(added, kids);
    copier.drain();
    if (settings.front) this.#parts.unshift(added);
    else this.#parts.push(added);
    return {
      pages: pages.length,
      remarks: remarksOf({ repaired: source.repaired, found, tagged, ...noticed, ...seen }),
    };
  }

  #pagesLabelled(prefix: string): readonly number[] | undefined {
    return this.#parts.find(({ settings: { labels } }) => labels !== 'roman' && labels.prefix === prefix)
      ?.pages;
  }

  /** What stands around the contents of a page; pages that need the same share it. */
  #around(mark: boolean, stamp: string | undefined): Around | undefined {
    if (!mark && stamp === undefined) return undefined;
    const before = `${stamp === undefined ? '' : 'q '}${mark ? '/P<</MCID 0>>BDC' : ''}\n`;
    const after = `\n${mark ? 'EMC ' : ''}${stamp === undefined ? '' : `Q ${stamp}`}\n`;
    return { before: this.#bracket(before), after: this.#bracket(after) };
  }

  #bracket(content: string): number {
    const known = this.#brackets.get(content);
    if (known !== undefined) return known;
    const object = this.#output.stream('', new TextEncoder().encode(content));
    this.#brackets.set(content, object);
    return object;
  }

  #takeDestinations(copier: Copier, destinations: ReadonlyMap<string, PdfValue>): void {
    const pairs = Array.from(destinations, ([key, value]): [string, string] => [
      copier.names.destinationBytes(key),
      copier.text(value),
    ]);
    const leaf = nameLeaf(pairs);
    const prefix = pairs.map(([name]) => name).sort()[0];
    if (leaf !== undefined && prefix !== undefined)
      this.#destinations.push({ prefix, leaf: this.#output.object(leaf) });
  }

  /** Files that an input carries stay with it. */
  #takeFiles(copier: Copier, catalog: PdfDictionary): void {
    const { source, names } = copier;
    const files = source.dictionary(catalog.get('Names'))?.get('EmbeddedFiles');
    for (const [name, value] of nameTree(source, files))
      this.#embedded.push([names.class(name), copier.text(value)]);
    for (const value of source.array(catalog.get('AF'))) this.#associated.push(copier.text(value));
  }

  #takeFormResources(copier: Copier, resources: PdfDictionary | undefined): void {
    for (const [kind, value] of resources ?? []) {
      const joint = this.#formResources.get(kind) ?? new Map<string, string>();
      this.#formResources.set(kind, joint);
      for (const [name, resource] of copier.source.dictionary(value) ?? [])
        if (!joint.has(name)) joint.set(name, copier.text(resource));
    }
  }

  /** Attaches a file; `attachment.name` is unique among those that are attached. */
  enclose(attachment: Attachment, created: string): void {
    const specification = `${writeSpecification(this.#output, attachment, created)} 0 R`;
    const name = utf16(attachment.name).replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
    this.#embedded.push([`\u00fe\u00ff${name}`, specification]);
    this.#associated.push(specification);
  }

  /** Ends the file. */
  finish(metadata: Metadata): void {
    const output = this.#output;
    const parts = this.#parts;
    this.#structure.write(parts, metadata.language);
    const pages = parts.reduce((sum, part) => sum + part.pages.length, 0);
    output.object(
      `<</Type/Pages/Count ${pages}/Kids[${parts.map(({ node }) => `${node} 0 R`).join(' ')}]>>`,
      this.#pageTree,
    );
    const bookmarks = this.#writeBookmarks();
    const names = this.#names();
    const xmp = writeXmp(output, metadata);
    const info = writeInfo(output, metadata);
    const suspects = this.#untagged ? '/Suspects true' : '';
    const catalog = output.object(
      `<</Type/Catalog/Pages ${this.#pageTree} 0 R/Lang${textString(metadata.language)}/MarkInfo<</Marked true${suspects}>>` +
        `/StructTreeRoot ${this.#structure.root} 0 R/Metadata ${xmp} 0 R/ViewerPreferences<</DisplayDocTitle true>>` +
        `/PageLabels<</Nums[${this.#labels()}]>>/PageMode/UseOutlines` +
        (bookmarks ? `/Outlines ${this.#outline} 0 R` : '') +
        (names === '' ? '' : `/Names<<${names}>>`) +
        (this.#associated.length === 0 ? '' : `/AF[${this.#associated.join(' ')}]`) +
        (this.#fields === '' ? '' : `/AcroForm<</Fields[${this.#fields}]${this.#defaultResources()}>>`) +
        `${this.#layers.entry}>>`,
    );
    output.finish(catalog, info);
  }

  #writeBookmarks(): boolean {
    const items = this.#parts.flatMap(({ settings, bookmark, pages }) =>
      settings.bookmarks
        ? settings.bookmarks.map(({ title, page }) => ({
            title,
            page: pages[page],
            object: this.#output.reserve(),
            below: undefined,
          }))
        : [{ title: settings.title, page: pages[0], ...bookmark }],
    );
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return false;
    items.forEach(({ title, page, object, below }, index) => {
      const [previous, next] = [items[index - 1], items[index + 1]];
      this.#output.object(
        `<</Title${textString(title)}/Parent ${this.#outline} 0 R/Dest[${page ?? 0} 0 R/Fit]` +
          (previous ? `/Prev ${previous.object} 0 R` : '') +
          (next ? `/Next ${next.object} 0 R` : '') +
          (below ? `/First ${below.first} 0 R/Last ${below.last} 0 R/Count -${below.count}` : '') +
          '>>',
        object,
      );
    });
    this.#output.object(
      `<</Type/Outlines/First ${first.object} 0 R/Last ${last.object} 0 R/Count ${items.length}>>`,
      this.#outline,
    );
    return true;
  }

  #labels(): string {
    let page = 0;
    return this.#parts
      .map(({ pages, settings: { labels } }) => {
        const label = labels === 'roman' ? '/S/r' : `/S/D/P${textString(labels.prefix)}`;
        const entry = `${page}<<${label}>>`;
        page += pages.length;
        return entry;
      })
      .join('');
  }

  #names(): string {
    const leaves = this.#destinations.toSorted((a, b) => (a.prefix < b.prefix ? -1 : 1));
    const files = nameLeaf(this.#embedded);
    return (
      (leaves.length === 0 ? '' : `/Dests<</Kids[${leaves.map(({ leaf }) => `${leaf} 0 R`).join(' ')}]>>`) +
      (files === undefined ? '' : `/EmbeddedFiles<</Kids[${this.#output.object(files)} 0 R]>>`)
    );
  }

  #defaultResources(): string {
    const kinds = Array.from(this.#formResources, ([kind, resources]) => {
      const entries = Array.from(resources, ([name, value]) => `${nameToken(name)} ${value}`);
      return `${nameToken(kind)}<<${entries.join('')}>>`;
    });
    return kinds.length === 0 ? '' : `/DR<<${kinds.join('')}>>`;
  }
}

const referenceList = (objects: readonly number[]): string => objects.map(reference).join(' ');

/** Named destinations of an input: strings of its tree, names of its dictionary. */
function destinationsOf({ source, names }: Copier, catalog: PdfDictionary): Map<string, PdfValue> {
  const found = new Map<string, PdfValue>();
  for (const [name, value] of nameTree(source, source.dictionary(catalog.get('Names'))?.get('Dests')))
    if (!found.has(`.${name}`)) found.set(`.${name}`, value);
  for (const [name, value] of source.dictionary(catalog.get('Dests')) ?? []) found.set(`/${name}`, value);
  for (const key of found.keys()) names.destinations.add(key);
  return found;
}

/** Whether what happens at opening is more than showing a page. */
function runs(source: PdfSource, value: PdfValue | undefined): boolean {
  const action = source.dictionary(value);
  const kind = action && source.resolve(action.get('S'));
  return (
    kind !== undefined &&
    kind !== null &&
    !(typeof kind === 'object' && 'name' in kind && kind.name === 'GoTo')
  );
}
