import type { Deflate } from '../pdf-file.ts';
import { Brackets } from './brackets.ts';
import { JointForms } from './joint-forms.ts';
import { JointNames } from './joint-names.ts';
import { JointLayers } from './layers.ts';
import { PdfOutput } from './output.ts';
import type { Part } from './settings.ts';
import { JointStructure } from './structure.ts';

/** What the joint file has one of, and every input adds to. */
export class Joint {
  readonly output: PdfOutput;
  readonly structure: JointStructure;
  readonly names: JointNames;
  readonly forms: JointForms;
  readonly layers = new JointLayers();
  readonly brackets: Brackets;
  readonly pageTree: number;
  readonly outline: number;
  /** In the order of their pages. */
  readonly parts: Part[] = [];
  /** Whether an input has no structure of its own. */
  untagged = false;
  stampFont: number | undefined;

  constructor(write: (bytes: Uint8Array) => void, deflate: Deflate) {
    this.output = new PdfOutput(write, deflate);
    this.structure = new JointStructure(this.output);
    this.names = new JointNames(this.output);
    this.forms = new JointForms(this.output);
    this.brackets = new Brackets(this.output);
    this.pageTree = this.output.reserve(2);
    this.outline = this.pageTree + 1;
  }

  /** The pages of the input whose labels have a prefix. */
  pagesLabelled(prefix: string): readonly number[] | undefined {
    return this.parts.find(({ settings: { labels } }) => labels !== 'roman' && labels.prefix === prefix)
      ?.pages;
  }
}
