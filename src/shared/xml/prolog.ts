import { UserError } from '../model/trouble.ts';

/**
 * The local name of the root element and its position, found without parsing; undefined when the text is no XML.
 * Throws a UserError on a document type declaration: nothing that could define an entity gets as far as the parser.
 */
export function rootName(text: string): string | undefined {
  let at = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  while (text.startsWith('<', at)) {
    if (text.startsWith('<?', at)) at = skipPast(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = skipPast(text, '-->', at + 4);
    else if (text.startsWith('<!', at)) return refuseDoctype(text.slice(at, at + 40));
    else return /^<(?:[^\s<>/:]+:)?([^\s<>/:]+)/.exec(text.slice(at, at + 200))?.[1];
    at = skipSpace(text, at);
  }
  return undefined;
}

/** A web page is no XML that somebody tampered with; it is simply the wrong file. */
function refuseDoctype(start: string): undefined {
  if (/^<!doctype\s+html/i.test(start)) return undefined;
  throw new UserError('xml-doctype');
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

function skipPast(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}
