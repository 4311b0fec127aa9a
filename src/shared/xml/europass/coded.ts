import { canonicalCountry } from '../../codes/countries.ts';
import { canonicalLanguage } from '../../codes/languages.ts';
import { present } from '../../model/present.ts';
import type { Coded } from '../../model/values.ts';
import type { XmlReadContext } from './context.ts';
import type { XmlReader } from '../reader.ts';
import type { XmlElement } from '../tree.ts';
import { newElement, textElement } from './build.ts';

/** A country by any of its codes; a code that nobody knows stays as it was typed and is remarked upon. */
export function readCountry(reader: XmlReader, name: string, context: XmlReadContext): Coded | undefined {
  const text = reader.text(name);
  return text === undefined ? undefined : countryOf(text, `${reader.path}/${name}`, context);
}

export function countryOf(text: string, path: string, context: XmlReadContext): Coded {
  const code = canonicalCountry(text);
  if (code !== undefined) return { code };
  context.unread(path, 'unknown-country', { country: text });
  return { label: text };
}

export const countryElement = (qualified: string, country: Coded | undefined): XmlElement | undefined =>
  textElement(qualified, country?.code ?? country?.label);

/**
 * A language whose element says by `name`, `schemeName` or `typeCode` whether it holds a code (`NORMAL`) or free text. A code that
 * nobody knows stays as it was typed and is remarked upon.
 */
export function readLanguage(reader: XmlReader, context: XmlReadContext): Coded | undefined {
  const text = reader.ownText();
  const scheme = ['name', 'schemeName', 'typeCode']
    .map((name) => reader.attribute(name, schemes))
    .find(Boolean);
  if (text === '') return undefined;
  if (scheme?.toUpperCase().startsWith('FREE')) return { label: text };
  const code = canonicalLanguage(text);
  if (code !== undefined) return { code };
  context.unread(reader.path, 'unknown-language', { language: text });
  return { label: text };
}

const schemes = /^(normal|free_?text)$/i;

export function languageElement(
  qualified: string,
  attribute: string,
  language: Coded | undefined,
): XmlElement | undefined {
  const { code, label } = language ?? {};
  const text = code ?? label;
  return text === undefined || text === ''
    ? undefined
    : newElement(qualified, text, { [attribute]: code === undefined ? 'FREE_TEXT' : 'NORMAL' });
}

/** `UseCode` with `OtherTitle`: a code of the list, or `other` with the person's own word. */
export function readUse(reader: XmlReader, codes: readonly string[]): Coded | undefined {
  return useOf(reader.text('UseCode'), reader.text('OtherTitle'), codes);
}

export function useOf(
  use: string | undefined,
  title: string | undefined,
  codes: readonly string[],
): Coded | undefined {
  if (use === undefined && title === undefined) return undefined;
  const code = codes.find((known) => known === use?.toLowerCase());
  return { code: code ?? 'other', ...present({ label: title ?? (code === undefined ? use : undefined) }) };
}

/** A word of one's own without a code counts as `other`. */
export const useCode = (use: Coded | undefined): string | undefined =>
  use?.code ?? (use?.label ? 'other' : undefined);

export function useElements(use: Coded | undefined): (XmlElement | undefined)[] {
  return [textElement('UseCode', useCode(use)), textElement('OtherTitle', use?.label)];
}
