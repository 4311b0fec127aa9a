import { EncryptedPDFError, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { jpegPicture, withBytes, type Recompress } from './picture.ts';
import { resolutions } from './resolution.ts';

export interface SmallerPdfOptions {
  recompress: Recompress;
  /** Of JPEG, 1–100. */
  quality: number;
}

/** Why a file is as it was; sentences in `errors.*.json`. */
export type SmallerPdfRemark = 'pdf-kept-encrypted' | 'pdf-kept-damaged' | 'pdf-kept-signed';

export interface SmallerPdf {
  bytes: Uint8Array;
  /** How many pictures were written anew. */
  pictures: number;
  remark?: SmallerPdfRemark;
}

/** Pictures of this many dots an inch and more are brought down to the other. */
const fine = 300;
const aim = 150;

/**
 * A PDF in fewer bytes. Its JPEG pictures are written anew, scaled down where they are of 300 dots an inch and more; tags, outline,
 * attachments and all else stay as they are. The very bytes where nothing is won, and with a remark where the file is damaged,
 * encrypted or signed. Equal input gives equal bytes.
 */
export async function smallerPdf(bytes: Uint8Array, options: SmallerPdfOptions): Promise<SmallerPdf> {
  const kept = { bytes, pictures: 0 };
  const opened = await open(bytes);
  if (typeof opened === 'string') return { ...kept, remark: opened };
  if (isSigned(opened)) return { ...kept, remark: 'pdf-kept-signed' };
  try {
    const pictures = recompressPictures(opened, options);
    if (pictures === 0) return kept;
    const saved = await opened.save({ addDefaultPage: false, updateFieldAppearances: false });
    return saved.length < bytes.length ? { bytes: saved, pictures } : kept;
  } catch {
    // Its objects are not what they should be, which shows only as they are walked.
    return { ...kept, remark: 'pdf-kept-damaged' };
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocument | SmallerPdfRemark> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    return document.getPageCount() > 0 ? document : 'pdf-kept-damaged';
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'pdf-kept-encrypted' : 'pdf-kept-damaged';
  }
}

/** A signature holds for the bytes as they are (ISO 32000-1, 12.8). */
function isSigned({ context, catalog }: PDFDocument): boolean {
  const form = context.lookup(catalog.get(PDFName.of('AcroForm')));
  const flags = form instanceof PDFDict ? context.lookup(form.get(PDFName.of('SigFlags'))) : undefined;
  return (
    (flags instanceof PDFNumber && (flags.asNumber() & 1) === 1) ||
    context
      .enumerateIndirectObjects()
      .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')))
  );
}

function recompressPictures(document: PDFDocument, { recompress, quality }: SmallerPdfOptions): number {
  const { context } = document;
  const pictures = context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const picture = jpegPicture(context, object);
    return picture === undefined ? [] : [{ ref, picture }];
  });
  const sizes = new Map(
    pictures.map(({ ref, picture }) => [ref, [picture.width, picture.height] as [number, number]]),
  );
  const dots = resolutions(document, sizes);
  let count = 0;
  for (const { ref, picture } of pictures) {
    const dpi = dots.get(ref) ?? 0;
    const scale = dpi >= fine ? aim / dpi : 1;
    const { stream, width, height } = picture;
    const smaller = recompress(stream.contents, { width, height, scale, quality });
    if (smaller === undefined || smaller.bytes.length >= stream.contents.length) continue;
    context.assign(ref, withBytes(context, picture, smaller));
    count += 1;
  }
  return count;
}
