import { PdfString, type PdfDictionary, type PdfValue } from '../read/values.ts';
import { reference, textString } from '../syntax.ts';
import { planAnnotations, planForm, type AnnotationsNoticed } from './annotations.ts';
import type { Copier } from './copier.ts';
import { destinationsOf } from './joint-names.ts';
import type { Joint } from './joint.ts';
import { copyOutline } from './outline.ts';
import { PageCopy, stampFontName } from './page-copy.ts';
import type { SourcePages } from './pages.ts';
import { remarksOf } from './remarks.ts';
import { countScripts } from './scripts.ts';
import type { JoinedPdf, JoinSettings, Part } from './settings.ts';
import { stampContent } from './stamps.ts';
import { isTagged } from './structure.ts';

/** Copies one input into the joint file: its pages, and all that belongs to them. */
export class InputCopy {
  readonly #joint: Joint;
  readonly #copier: Copier;
  readonly #found: SourcePages;
  readonly #settings: JoinSettings;
  readonly #catalog: PdfDictionary;
  readonly #tagged: boolean;
  readonly #seen: AnnotationsNoticed = { media: 0, signatures: 0 };
  /** Its pages in the joint file, the node above them, its part of the structure, its bookmark. */
  readonly #pages: readonly number[];
  readonly #node: number;
  readonly #part: number;
  readonly #bookmark: number;

  constructor(joint: Joint, copier: Copier, found: SourcePages, settings: JoinSettings) {
    this.#joint = joint;
    this.#copier = copier;
    this.#found = found;
    this.#settings = settings;
    this.#catalog = copier.source.catalog ?? new Map<string, PdfValue>();
    this.#tagged = isTagged(copier);
    const { output } = joint;
    const first = output.reserve(found.pages.length);
    this.#pages = found.pages.map((_, index) => first + index);
    [this.#node, this.#part, this.#bookmark] = [output.reserve(), output.reserve(), output.reserve()];
  }

  /** `name` is that of its form. */
  copy(name: string): JoinedPdf {
    const { joint, copier } = { joint: this.#joint, copier: this.#copier };
    const destinations = destinationsOf(copier, this.#catalog);
    const parents = joint.structure.prepare(copier);
    this.#found.pages.forEach((page, index) => {
      if (copier.reached(page.object) === undefined) copier.assign(page.object, this.#pages[index] ?? 0);
    });
    // What is changed on the way is said before anything is copied.
    const form = planForm(copier, name, () => joint.output.reserve(), this.#seen);
    const annotations = this.#planAnnotations();
    // The structure before all else, because only it knows which objects are elements.
    const { kids, owners } = this.#copyStructure(parents);
    this.#writePages(annotations, owners);
    const below = copyOutline(copier, joint.output, this.#bookmark, this.#pages);
    joint.names.takeDestinations(copier, destinations);
    joint.names.takeFiles(copier, this.#catalog);
    joint.layers.take(copier);
    if (form) joint.forms.take(copier, form);
    copier.noticed.scripts += countScripts(copier.source, this.#catalog, this.#found.pages);
    const part: Part = {
      object: this.#part,
      title: this.#settings.title,
      language: this.#language(),
      pages: this.#pages,
      node: this.#node,
      settings: this.#settings,
      bookmark: { object: this.#bookmark, below },
    };
    joint.structure.writePart(part, kids);
    copier.drain();
    if (this.#settings.front) joint.parts.unshift(part);
    else joint.parts.push(part);
    return { pages: this.#pages.length, remarks: this.#remarks() };
  }

  #planAnnotations(): string[] {
    const { front } = this.#settings;
    const lead = (address: string) => {
      const prefix = front?.get(address);
      return prefix === undefined ? undefined : this.#joint.pagesLabelled(prefix)?.[0];
    };
    const drawn = new Set<number>();
    return this.#found.pages.map((page) => {
      // A page that stands in the file twice has its links once.
      if (drawn.has(page.object)) return '';
      drawn.add(page.object);
      return planAnnotations(this.#copier, page, this.#seen, lead);
    });
  }

  /** Gives the text of the part's children; and for an input without structure the key of its first page's owner. */
  #copyStructure(parents: readonly [key: number, value: PdfValue][]) {
    const { structure, output } = this.#joint;
    if (this.#tagged)
      return { kids: structure.copyTree(this.#copier, this.#part, parents), owners: undefined };
    this.#joint.untagged = true;
    const paragraphs = this.#pages.map((page) =>
      output.object(`<</S/P/P ${this.#part} 0 R/Pg ${page} 0 R/K 0>>`),
    );
    return { kids: paragraphs.map(reference).join(' '), owners: structure.addOwners(paragraphs) };
  }

  #writePages(annotations: readonly string[], owners: number | undefined): void {
    const { output, brackets, pageTree, stampFont } = this.#joint;
    const { stamp } = this.#settings;
    const writer = new PageCopy(this.#copier, output, {
      node: this.#node,
      brackets,
      font: stamp ? stampFont : undefined,
    });
    const twice = new Set<number>();
    this.#found.pages.forEach((page, index) => {
      const key = owners === undefined ? this.#parentKey(page.dictionary) : owners + index;
      writer.write(page, this.#pages[index] ?? 0, {
        annotations: annotations[index] ?? '',
        parents: key === undefined || twice.has(page.object) ? '' : `/StructParents ${key}`,
        mark: !this.#tagged,
        ...(stamp && { stamp: stampContent(page, stamp(index), stampFontName) }),
      });
      twice.add(page.object);
    });
    const kids = this.#pages.map(reference).join(' ');
    output.object(
      `<</Type/Pages/Parent ${pageTree} 0 R/Count ${this.#pages.length}/Kids[${kids}]>>`,
      this.#node,
    );
  }

  #parentKey(page: PdfDictionary): number | undefined {
    const own = this.#copier.source.resolve(page.get('StructParents'));
    return typeof own === 'number' ? this.#copier.names.parents.get(own) : undefined;
  }

  /** PDF text of its language: what it says itself counts first. */
  #language(): string {
    const own = this.#copier.source.resolve(this.#catalog.get('Lang'));
    if (own instanceof PdfString && own.raw.length > 2) return this.#copier.text(own);
    return this.#settings.language === undefined ? '' : textString(this.#settings.language);
  }

  #remarks() {
    const { source, noticed } = this.#copier;
    const { repaired } = source;
    return remarksOf({ repaired, found: this.#found, tagged: this.#tagged, ...noticed, ...this.#seen });
  }
}
