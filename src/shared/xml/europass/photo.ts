import { fromBase64, toBase64, toBinary } from '../../model/base64.ts';
import type { XmlReadContext } from './context.ts';
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
    newElement('oa:EmbeddedData', btoa(`data:${mediaType};base64,${toBase64(bytes)}`)),
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
  const outer = decodeDataUri(text) ?? fromBase64(text);
  const isUri = outer && toBinary(outer.subarray(0, 5)) === 'data:';
  const bytes = isUri ? decodeDataUri(toBinary(outer)) : outer;
  const mediaType = bytes && pictureType(bytes);
  return bytes && mediaType && { mediaType, bytes };
}

function decodeDataUri(text: string): Uint8Array | undefined {
  const comma = text.startsWith('data:') ? text.indexOf(';base64,') : -1;
  return comma < 0 ? undefined : fromBase64(text.slice(comma + ';base64,'.length));
}

function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | undefined {
  const start = toBinary(bytes.subarray(0, 8));
  if (start === '\x89PNG\r\n\x1a\n') return 'image/png';
  return start.startsWith('\xff\xd8\xff') ? 'image/jpeg' : undefined;
}
