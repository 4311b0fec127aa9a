// Layers that a reader can show and hide (ISO 32000-1, 8.11.4): what was hidden in an input stays hidden.
import { nameOf, PdfReference, type PdfValue } from '../read/values.ts';
import type { Copier } from './copier.ts';

export class JointLayers {
  #all = '';
  #hidden = '';
  #order = '';
  #uses = '';

  take(copier: Copier): void {
    const { source } = copier;
    const properties = source.dictionary(source.catalog?.get('OCProperties'));
    const settings = source.dictionary(properties?.get('D'));
    if (!properties) return;
    const references = (value: PdfValue | undefined) =>
      source.array(value).filter((each) => each instanceof PdfReference);
    const all = references(properties.get('OCGs'));
    const shown = new Set(references(settings?.get('ON')).map(({ number }) => number));
    const hidden = new Set(references(settings?.get('OFF')).map(({ number }) => number));
    if (nameOf(source.resolve(settings?.get('BaseState'))) === 'OFF')
      for (const { number } of all) if (!shown.has(number)) hidden.add(number);
    for (const reference of all) {
      const text = `${copier.text(reference)} `;
      this.#all += text;
      if (hidden.has(reference.number)) this.#hidden += text;
    }
    for (const each of source.array(settings?.get('Order'))) this.#order += `${copier.text(each)} `;
    for (const each of source.array(settings?.get('AS'))) this.#uses += `${copier.text(each)} `;
  }

  /** The catalog's entry; empty where no input has layers. */
  get entry(): string {
    if (this.#all === '') return '';
    const uses = this.#uses === '' ? '' : `/AS[${this.#uses}]`;
    return `/OCProperties<</OCGs[${this.#all}]/D<</OFF[${this.#hidden}]/Order[${this.#order}]${uses}>>>>`;
  }
}
