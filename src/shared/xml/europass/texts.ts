import { linkKind } from '../../model/rich-text-links.ts';
import { richTextFromHtml } from '../../model/rich-text-from-html.ts';
import { richTextToHtml } from '../../model/rich-text-to-html.ts';
import type { RichText } from '../../model/rich-text.ts';
import type { ItemOf, TextField } from '../../model/field.ts';
import type { Issue } from '../../model/trouble.ts';
import type { XmlReadContext } from './context.ts';
import type { XmlReader } from '../reader.ts';
import { childText, ownText, type XmlElement } from '../tree.ts';
import { newElement, textElement } from './build.ts';
import { leftBehind, withExtras } from './extras.ts';

/** More markup than this in one description is no description; it is kept aside unread, in characters. */
const longestMarkup = 200_000;

/** Escaped HTML in the child of this name. What could run is dropped and remarked upon. */
export function readRichText(reader: XmlReader, name: string, context: XmlReadContext): RichText | undefined {
  const path = `${reader.path}/${name}`;
  if (childText(reader.element, name).length > longestMarkup) {
    context.unread(path, 'text-too-long');
    return undefined;
  }
  const html = reader.text(name);
  if (html === undefined) return undefined;
  const { text, active } = richTextFromHtml(html);
  if (active) context.unread(path, 'active-content');
  return text;
}

/** Text that nobody edited goes back as the markup that it came as. */
export function richTextElement(qualified: string, text: RichText | undefined): XmlElement | undefined {
  return textElement(qualified, text && (text.source ?? richTextToHtml(text)));
}

/** A web address; one that would run something when it is followed is dropped and remarked upon. */
export function readUrl(reader: XmlReader, name: string, context: XmlReadContext): string | undefined {
  return safeUrl(reader.text(name), `${reader.path}/${name}`, context);
}

function safeUrl(text: string | undefined, path: string, context: XmlReadContext): string | undefined {
  if (text === undefined || text === '' || linkKind(text) !== 'active') return text || undefined;
  context.unread(path, 'unsafe-link', { link: text.slice(0, 80) });
  return undefined;
}

type LinkItem = ItemOf<{ url: TextField }>;

/** The `Link` children of an entry. */
export function readLinks(reader: XmlReader, context: XmlReadContext): LinkItem[] {
  return reader.enterAll('Link', hasText).flatMap((link) => {
    const url = safeUrl(link.ownText(), link.path, context);
    const kept = leftBehind(link);
    return url === undefined ? [] : [{ id: context.newId('link'), url, ...kept }];
  });
}

const hasText = (element: XmlElement): boolean => ownText(element) !== '';

export function linkElements(
  links: readonly LinkItem[] | undefined,
  remark: (issue: Issue) => void,
): XmlElement[] {
  return (links ?? []).flatMap((link) =>
    link.url ? [withExtras(newElement('Link', link.url), link, remark)] : [],
  );
}
