// A PDF that carries its own data: ours has the native document and Europass XML, those of the official editor the XML.
// It is written by the PDF engine, which gets `pdfAttachments` to put in.
import { UserError } from '../../model/trouble.ts';
import { readAttachments } from '../../pdf/read-attachments.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { decodeStart } from '../../xml/decode.ts';
import { eurofolio } from '../eurofolio/index.ts';
import { extrasKey } from '../../xml/europass/extras.ts';
import { withoutBoilerplate } from '../europass-xml/frame.ts';
import { europassXml } from '../europass-xml/index.ts';
import type { Format, FormatPorts, ImportResult, StoredFile } from '../format.ts';
import { jsonLimits } from '../json.ts';
import { skillsPassport } from '../skillspassport/index.ts';

export const europassPdf: Format = {
  id: 'europass-pdf',
  extensions: ['pdf'],
  mediaType: 'application/pdf',
  detect: (bytes) => decodeStart(bytes, 1024).includes('%PDF-'),
  read: readPdf,
};

/** What may be in a PDF, the best source first. */
const carried: readonly Format[] = [eurofolio, europassXml, skillsPassport];

/** Throws a UserError when the file is encrypted, cut off before its data, or carries none. */
function readPdf(bytes: Uint8Array, ports: FormatPorts): Omit<ImportResult, 'format'> {
  const { encrypted, complete, tooMuch, contents } = readAttachments(bytes, ports.inflate, jsonLimits.bytes);
  if (encrypted) throw new UserError('pdf-encrypted');
  const found = contents.flatMap((content) => recognise(content()));
  found.sort((a, b) => carried.indexOf(a.format) - carried.indexOf(b.format));
  let failure: UserError | undefined;
  for (const { format, payload } of found) {
    try {
      const result = format.read(payload, ports);
      const remarks = [
        ...(complete ? [] : ['pdf-damaged']),
        ...(tooMuch ? ['pdf-too-complex'] : []),
        ...(failure ? ['pdf-second-source'] : []),
      ];
      result.report.unread.push(...remarks.map((code) => ({ path: '', code })));
      return result;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failure ??= error;
    }
  }
  if (!complete) throw new UserError('pdf-truncated');
  if (tooMuch) throw new UserError('pdf-too-complex');
  throw failure ?? new UserError('pdf-without-profile');
}

interface Payload {
  format: Format;
  payload: Uint8Array;
}

function recognise(payload: Uint8Array | undefined): Payload[] {
  if (payload === undefined) return [];
  try {
    return carried.filter((format) => format.detect(payload)).map((format) => ({ format, payload }));
  } catch (error) {
    // An attached XML file with a document type is somebody else's.
    if (!(error instanceof UserError)) throw error;
    return [];
  }
}

/** What goes into a PDF so that it opens again with nothing lost, in the order that a name tree wants. */
export function pdfAttachments(profile: ProfileDocument, files: ReadonlyMap<string, StoredFile>) {
  const document = withPresentOrder(profile);
  return [
    { name: 'attachment.xml', mediaType: 'text/xml', relationship: 'Data' as const, format: europassXml },
    {
      name: 'profile.json',
      mediaType: 'application/json',
      relationship: 'Source' as const,
      format: eurofolio,
    },
  ].map(({ format, ...rest }) => ({
    ...rest,
    bytes: format.write?.(document, files).bytes ?? new Uint8Array(),
  }));
}

/** What was kept aside names no section of the person's own that is gone, or was renamed. */
function withPresentOrder(document: ProfileDocument): ProfileDocument {
  const { [extrasKey]: kept, ...others } = document.extras;
  if (kept === undefined) return document;
  const present = withoutBoilerplate(kept, document);
  return { ...document, extras: { ...others, ...(present.length > 0 && { [extrasKey]: present }) } };
}
