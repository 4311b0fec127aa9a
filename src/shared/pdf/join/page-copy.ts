import { isDictionary, PdfReference, type PdfDictionary, type PdfValue } from '../read/values.ts';
import { decimal, reference } from '../syntax.ts';
import type { Brackets, Wrapping } from './brackets.ts';
import type { Copier, Edit } from './copier.ts';
import { nestingOf } from './nesting.ts';
import type { PdfOutput } from './output.ts';
import type { PageBox, SourcePage } from './pages.ts';
import { nameToken } from './value-text.ts';

/** Whose name in a page's resources is nobody else's. */
export const stampFontName = 'EurofolioStamp';

/** Never copied: the tree around it, what runs when it opens, and what belongs to a whole that is no more. */
const dropped = [
  'Parent',
  'AA',
  'Annots',
  'B',
  'DPart',
  'StructParents',
  'TemplateInstantiated',
  'PresSteps',
];

/** Writes the pages of one input. */
export class PageCopy {
  readonly #copier: Copier;
  readonly #output: PdfOutput;
  readonly #node: number;
  readonly #font: number | undefined;
  readonly #brackets: Brackets;
  readonly #resources = new Map<PdfDictionary | number, string>();

  /** `node` is above all pages; `font`, where there is one, is what stamps are written in. */
  constructor(
    copier: Copier,
    output: PdfOutput,
    { node, font, brackets }: { node: number; font: number | undefined; brackets: Brackets },
  ) {
    this.#copier = copier;
    this.#output = output;
    this.#node = node;
    this.#font = font;
    this.#brackets = brackets;
  }

  write(page: SourcePage, object: number, parts: { annotations: string; parents: string } & Wrapping): void {
    const edit: Edit & { drop: Set<string> } = { drop: new Set(dropped), add: `/Parent ${this.#node} 0 R` };
    const set = (key: string, value: string) => {
      edit.drop.add(key);
      edit.add += `/${key} ${value}`;
    };
    set('Type', '/Page');
    edit.add += parts.annotations + parts.parents;
    const { dictionary, inherited } = page;
    const { source } = this.#copier;
    const sameBox = (key: string, box: PageBox | undefined): boolean => {
      const own = source.array(dictionary.get(key));
      return box !== undefined && own.length === 4 && !inherited.has(key);
    };
    if (!sameBox('MediaBox', page.media)) set('MediaBox', boxText(page.media));
    if (page.crop && !dictionary.has('CropBox')) set('CropBox', boxText(page.crop));
    if (!page.crop) edit.drop.add('CropBox');
    if (source.resolve(dictionary.get('Rotate')) !== page.rotate) {
      edit.drop.add('Rotate');
      if (page.rotate !== 0) set('Rotate', String(page.rotate));
    }
    const resources = dictionary.get('Resources') ?? inherited.get('Resources');
    if (this.#font !== undefined || !dictionary.has('Resources'))
      set('Resources', this.#resourcesOf(resources ?? null));
    if (parts.mark || parts.stamp !== undefined)
      set('Contents', this.#contents(dictionary.get('Contents'), parts));
    this.#copier.copyAs(page.object, object, edit);
  }

  #contents(value: PdfValue | undefined, wrapping: Wrapping): string {
    const { source, place } = this.#copier;
    const resolved = source.resolve(value);
    const list = Array.isArray(resolved) ? resolved : resolved === null ? [] : [value];
    const streams = list.flatMap((each) => (each instanceof PdfReference ? each.number : []));
    // Looked at only where something is drawn over it: unpacking takes longer than copying.
    const nesting =
      wrapping.stamp === undefined
        ? undefined
        : nestingOf(streams.flatMap((number) => source.data(number) ?? []));
    const { before, after } = this.#brackets.around(wrapping, nesting);
    const own = streams.flatMap((number) => place(number) ?? []);
    return `[${[before, ...own, after].map(reference).join(' ')}]`;
  }

  /** Resources that pages share are written once. */
  #resourcesOf(value: PdfValue): string {
    if (this.#font === undefined && value instanceof PdfReference) return this.#copier.text(value);
    const key = value instanceof PdfReference ? value.number : isDictionary(value) ? value : 0;
    const known = this.#resources.get(key);
    if (known !== undefined) return known;
    const dictionary = new Map(this.#copier.source.dictionary(value));
    let own = '';
    if (this.#font !== undefined) {
      for (const [name, font] of this.#copier.source.dictionary(dictionary.get('Font')) ?? [])
        own += `${nameToken(name)} ${this.#copier.text(font)}`;
      own = `/Font<<${own}/${stampFontName} ${this.#font} 0 R>>`;
      dictionary.delete('Font');
    }
    const text = `${this.#output.object(`${this.#copier.text(dictionary).slice(0, -2)}${own}>>`)} 0 R`;
    this.#resources.set(key, text);
    return text;
  }
}

const boxText = (box: PageBox): string => `[${box.map(decimal).join(' ')}]`;
