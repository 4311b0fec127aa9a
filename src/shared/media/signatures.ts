// What files begin with (their own specifications; IANA's register of media types).

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
const beginsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);

/** PDF readers accept a file whose header stands somewhere in its first kilobyte. */
const pdfHeaderReach = 1024;

/** The type of a file that is no plain text; undefined when its first bytes say nothing known. */
export function binaryType(start: Uint8Array): string | undefined {
  if (hasPdfHeader(start.subarray(0, pdfHeaderReach))) return 'application/pdf';
  if (beginsWith(start, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (beginsWith(start, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (/^GIF8[79]a/.test(ascii(start, 0, 6))) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(ascii(start, 0, 12))) return 'image/webp';
  if (beginsWith(start, 0x49, 0x49, 0x2a, 0x00) || beginsWith(start, 0x4d, 0x4d, 0x00, 0x2a))
    return 'image/tiff';
  if (isBitmap(start)) return 'image/bmp';
  if (ascii(start, 4, 8) === 'ftyp') return pictureBrands[ascii(start, 8, 12)];
  if (ascii(start, 0, 5) === '{\\rtf') return 'application/rtf';
  if (beginsWith(start, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'application/x-ole-storage';
  // An archive that holds nothing has only its end.
  if (/^PK(\x03\x04|\x05\x06)/.test(ascii(start, 0, 4))) return zipType(start);
  return undefined;
}

function hasPdfHeader(reach: Uint8Array): boolean {
  for (let at = reach.indexOf(0x25); at !== -1; at = reach.indexOf(0x25, at + 1))
    if (ascii(reach, at, at + 5) === '%PDF-') return true;
  return false;
}

/** A text can begin with BM; the header of a bitmap also says its own length. */
const isBitmap = (start: Uint8Array): boolean =>
  ascii(start, 0, 2) === 'BM' && [12, 40, 52, 56, 64, 108, 124].includes(start[14] ?? 0) && start[15] === 0;

/** Brands of ISO base media files (ISO/IEC 23008-12) that are pictures. */
const pictureBrands: Record<string, string | undefined> = {
  ...Object.fromEntries(
    ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map((brand) => [brand, 'image/heic']),
  ),
  avif: 'image/avif',
};

/** The names that stand in a zip say what it is: they lie unpacked before each entry. */
function zipType(start: Uint8Array): string {
  const text = ascii(start, 0, start.length);
  // OpenDocument and EPUB write their type as the first entry, stored as it is.
  const [, declared] = /^.{26}\x08\x00.{2}mimetype(application\/[\w.+-]+?)PK/s.exec(text.slice(0, 200)) ?? [];
  if (declared !== undefined) return declared;
  if (!/\[Content_Types\]\.xml|_rels\/|docProps\//.test(text)) return 'application/zip';
  const office = 'application/vnd.openxmlformats-officedocument.';
  if (text.includes('word/')) return `${office}wordprocessingml.document`;
  if (text.includes('xl/')) return `${office}spreadsheetml.sheet`;
  if (text.includes('ppt/')) return `${office}presentationml.presentation`;
  return 'application/zip';
}
