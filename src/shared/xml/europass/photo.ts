import type { XmlReadContext } from '../../sections/europass-xml.ts';
import type { XmlReader } from '../reader.ts';
import { childText, type XmlElement } from '../tree.ts';
import { newElement } from './build.ts';

export interface Picture {
  mediaType: string;
  bytes: Uint8Array;
}

/**
 * The first photo attachment: base64 of the text of a data URI (so real exports), a bare data URI, or single base64. JPEG and PNG,
 * told by their first bytes; anything else stays where it is and is remarked upon.
 */
export function readPhoto(profile: XmlReader, context: XmlReadContext): Picture | undefined {
  const pictures = new Map<XmlElement, Picture>();
  const attachment = profile.enter('Attachment', (element) => {
    if (!isPhoto(element)) return false;
    const picture = decodePicture(childText(element, 'EmbeddedData'));
    if (picture) pictures.set(element, picture);
    else context.unread(`${profile.path}/Attachment`, 'photo-unreadable');
    return picture !== undefined;
  });
  for (const name of ['EmbeddedData', 'FileType', 'Instructions']) attachment?.text(name);
  return attachment && pictures.get(attachment.element);
}

export function photoElement({ mediaType, bytes }: Picture): XmlElement {
  return newElement('eures:Attachment', [
    newElement('oa:EmbeddedData', btoa(`data:${mediaType};base64,${btoa(toBinary(bytes))}`)),
    newElement('oa:FileType', 'photo'),
    newElement('hr:Instructions', 'ProfilePicture'),
  ]);
}

function isPhoto(element: XmlElement): boolean {
  return (
    /^photo$/i.test(childText(element, 'FileType')) || childText(element, 'Instructions') === 'ProfilePicture'
  );
}

function decodePicture(text: string): Picture | undefined {
  const outer = decodeDataUri(text) ?? decodeBase64(text);
  const binary = outer?.startsWith('data:') ? decodeDataUri(outer) : outer;
  if (binary === undefined) return undefined;
  const mediaType = binary.startsWith('\x89PNG\r\n\x1a\n')
    ? 'image/png'
    : binary.startsWith('\xff\xd8\xff')
      ? 'image/jpeg'
      : undefined;
  return mediaType && { mediaType, bytes: fromBinary(binary) };
}

function decodeDataUri(text: string): string | undefined {
  const comma = text.startsWith('data:') ? text.indexOf(';base64,') : -1;
  return comma < 0 ? undefined : decodeBase64(text.slice(comma + ';base64,'.length));
}

function decodeBase64(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}

function fromBinary(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function toBinary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // Pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
