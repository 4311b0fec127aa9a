// One form for all inputs (ISO 32000-1, 12.7.2): each under a field of its own.
import type { PdfDictionary } from '../read/values.ts';
import type { planForm } from './annotations.ts';
import type { Copier } from './copier.ts';
import type { PdfOutput } from './output.ts';
import { nameToken } from './value-text.ts';

export class JointForms {
  readonly #output: PdfOutput;
  #fields = '';
  readonly #resources = new Map<string, Map<string, string>>();

  constructor(output: PdfOutput) {
    this.#output = output;
  }

  take(copier: Copier, { field, body, resources }: NonNullable<ReturnType<typeof planForm>>): void {
    this.#output.object(body, field);
    this.#fields += `${field} 0 R `;
    this.#takeResources(copier, resources);
  }

  #takeResources(copier: Copier, resources: PdfDictionary | undefined): void {
    for (const [kind, value] of resources ?? []) {
      const joint = this.#resources.get(kind) ?? new Map<string, string>();
      this.#resources.set(kind, joint);
      for (const [name, resource] of copier.source.dictionary(value) ?? [])
        if (!joint.has(name)) joint.set(name, copier.text(resource));
    }
  }

  /** Entry of the catalog; empty where no input has a form. */
  get entry(): string {
    return this.#fields === '' ? '' : `/AcroForm<</Fields[${this.#fields}]${this.#defaultResources()}>>`;
  }

  #defaultResources(): string {
    const kinds = Array.from(this.#resources, ([kind, resources]) => {
      const entries = Array.from(resources, ([name, value]) => `${nameToken(name)} ${value}`);
      return `${nameToken(kind)}<<${entries.join('')}>>`;
    });
    return kinds.length === 0 ? '' : `/DR<<${kinds.join('')}>>`;
  }
}
