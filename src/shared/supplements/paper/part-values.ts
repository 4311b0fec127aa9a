import { nationalityName } from '../../codes/countries.ts';
import type { Phrase, RichBlock } from '../../document/index.ts';
import { nameIn } from '../../document/compose-context.ts';
import { paperLabel } from '../../document/paper-labels.ts';
import { fill, paperDate } from '../../i18n/index.ts';
import type { Fields } from '../../model/field.ts';
import { held, heldFields, type HeldField, type Values } from '../../model/held.ts';
import type { DateValue, Period } from '../../model/partial-date.ts';
import type { RecordOf } from '../../model/field.ts';
import type { addressFields } from '../../sections/address.ts';
import { addressText, emailPhrase, filled, webPhrase } from '../../sections/paper-phrases.ts';
import { printable } from '../../sections/printable-text.ts';
import { joined } from '../../sections/summary.ts';
import type { SupplementLabels, SupplementLanguage } from '../define.ts';
import type { PaperLine } from '../paper-point.ts';

/** What one part of a form holds, in the words of its paper. Fields are named dotted within records: `host.name`. */
export class PartValues {
  readonly part: string;
  readonly #fields: Fields;
  readonly #values: Values;
  readonly #labels: SupplementLabels;
  readonly #language: SupplementLanguage;

  constructor(
    part: string,
    content: { fields: Fields; values: Values },
    words: { labels: SupplementLabels; language: SupplementLanguage },
  ) {
    this.part = part;
    this.#fields = content.fields;
    this.#values = content.values;
    this.#labels = words.labels;
    this.#language = words.language;
  }

  /** The part's heading, or the label of a point in it. */
  label(name?: string): string {
    const key = name === undefined ? this.part : `${this.part}.${name}`;
    const label = this.#labels[key];
    if (label === undefined) throw new Error(`no label ${key}`);
    return label;
  }

  /** A field with what it holds. */
  at(name: string): HeldField {
    let [fields, values] = [this.#fields, this.#values];
    const steps = name.split('.');
    for (const [index, step] of steps.entries()) {
      const field = fields[step];
      if (field === undefined) throw new Error(`no field ${this.part}.${name}`);
      const each = held(field, values[step]);
      if (index === steps.length - 1) return each;
      if (each.kind !== 'record') break;
      [fields, values] = [each.field.fields, each.value ?? {}];
    }
    throw new Error(`${this.part}.${name} is in no record`);
  }

  /** What these lines say; empty where nothing was filled in. */
  body(lines: readonly PaperLine[]): RichBlock[] {
    return lines.flatMap((line) => {
      if (typeof line === 'string') return this.#blocks(this.at(line));
      const texts = line.map((name) => this.phrase(this.at(name))?.text);
      return paragraph(phraseOf(joined(texts, ', ')));
    });
  }

  /** A value that takes one line. Rich text and lists do not. */
  phrase(value: HeldField): Phrase | undefined {
    switch (value.kind) {
      case 'text':
        if (value.field.format === 'url') return webPhrase(value.value);
        return value.field.format === 'email' ? emailPhrase(value.value) : phraseOf(filled(value.value));
      case 'date':
        return phraseOf(this.#date(value.value));
      case 'period':
        return value.value && phraseOf(this.#period(value.value));
      case 'coded':
        return phraseOf(nameIn(this.#language)(value.field.vocabulary, value.value));
      case 'eqf':
        return value.value && { text: fill(this.#labels['eqf'] ?? '{level}', { level: value.value.level }) };
      case 'record':
        return phraseOf(
          addressText(value.value as RecordOf<typeof addressFields>, { name: nameIn(this.#language) }),
        );
      case 'cefr':
        return phraseOf(value.value);
      case 'rich-text':
      case 'list':
      case 'photo':
        return undefined;
    }
  }

  /** "dansk", for the country of a coded field. */
  nationality(name: string): RichBlock[] {
    const value = this.at(name);
    const code = value.kind === 'coded' ? value.value?.code : undefined;
    const word = code === undefined ? undefined : nationalityName(code, this.#language);
    return word === undefined ? this.#blocks(value) : paragraph({ text: word });
  }

  #blocks(value: HeldField): RichBlock[] {
    if (value.kind === 'rich-text') return printable(value.value);
    if (value.kind !== 'list') return paragraph(this.phrase(value));
    return (value.value ?? []).flatMap((item) => {
      const phrases = heldFields(value.field.fields, item).map(([, each]) => this.phrase(each)?.text);
      return paragraph(phraseOf(joined(phrases, ', ')));
    });
  }

  #date(value: DateValue | undefined): string | undefined {
    return value && filled(paperDate(value, this.#language, 'written'));
  }

  #period({ from, to, ongoing }: Period): string | undefined {
    const end = ongoing ? paperLabel('now', this.#language) : this.#date(to);
    return joined([this.#date(from), end], ' – ');
  }
}

const phraseOf = (text: string | undefined): Phrase | undefined =>
  text === undefined ? undefined : { text };

function paragraph(phrase: Phrase | undefined): RichBlock[] {
  if (phrase === undefined) return [];
  const { text, link } = phrase;
  return [{ type: 'paragraph', children: [{ text, ...(link !== undefined && { link }) }] }];
}
