// How letters greet and take leave, by language: formal and neutral forms, and the signs that end them.
// Must not be here: where they stand on paper.
import { hasInk } from '../../model/ink.ts';
import type { Coded } from '../../model/values.ts';
import bg from './bg.json' with { type: 'json' };
import da from './da.json' with { type: 'json' };
import el from './el.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export interface Salutation {
  /** The same in every language that has the form. */
  code: string;
  text: string;
  /** Where it stands without a name, if that is another form. */
  alone?: string;
  register: string;
  /** Whether the name of who is greeted follows. */
  named?: boolean;
}

export interface Salutations {
  openings: readonly Salutation[];
  closings: readonly Salutation[];
  /** What ends an opening or a closing phrase; in Danish nothing. */
  openingEnd: string;
  closingEnd: string;
}

const tables: Partial<Record<string, Salutations>> = { da, en, el, bg };

/** The forms of a language, the neutral ones first; those of English where a language has none yet. */
export function salutations(language: string): Salutations {
  return (Object.hasOwn(tables, language) ? tables[language] : undefined) ?? en;
}

/** "Kære Birthe Juhl Nissen", "Dear Sir or Madam,"; undefined where nothing is written. */
export function openingText(
  opening: Coded | undefined,
  name: string | undefined,
  language: string,
): string | undefined {
  const { openings, openingEnd } = salutations(language);
  const form = formOf(openings, opening);
  const greeted = form?.named === false ? undefined : typed(name);
  const greeting = greeted === undefined ? (form?.alone ?? form?.text) : form?.text;
  const words = [greeting ?? typed(opening?.label), greeted].filter((part) => part !== undefined);
  return ended(words.join(' '), openingEnd);
}

/** "Venlig hilsen", "Yours sincerely,"; undefined where nothing is written. */
export function closingText(closing: Coded | undefined, language: string): string | undefined {
  const { closings, closingEnd } = salutations(language);
  return ended(formOf(closings, closing)?.text ?? typed(closing?.label) ?? '', closingEnd);
}

function formOf(forms: readonly Salutation[], { code }: Coded = {}): Salutation | undefined {
  return code === undefined ? undefined : forms.find((form) => form.code === code);
}

/** With the sign that ends it, unless one was typed. */
function ended(text: string, end: string): string | undefined {
  if (text === '') return undefined;
  return /[,.;:!?…]$/.test(text) ? text : text + end;
}

const typed = (text: string | undefined): string | undefined =>
  text !== undefined && hasInk(text) ? text.trim() : undefined;
