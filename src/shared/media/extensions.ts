const office = 'application/vnd.openxmlformats-officedocument.';
const open = 'application/vnd.oasis.opendocument.';

/** Media types by the end of a name, in lower case and without its dot. */
export const typesByExtension: Record<string, string> = {
  bmp: 'image/bmp',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: `${office}wordprocessingml.document`,
  epub: 'application/epub+zip',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heic',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  odp: `${open}presentation`,
  ods: `${open}spreadsheet`,
  odt: `${open}text`,
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: `${office}presentationml.presentation`,
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  webp: 'image/webp',
  xls: 'application/vnd.ms-excel',
  xlsx: `${office}spreadsheetml.sheet`,
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The end of a name after its last dot, in lower case; '' when there is none or when it is no such end. */
export function extensionOf(fileName: string): string {
  return /[^./\\]\.([A-Za-z0-9]{1,12})$/.exec(fileName.slice(-40))?.at(1)?.toLowerCase() ?? '';
}

export function typeByName(fileName: string): string | undefined {
  return typesByExtension[extensionOf(fileName)];
}
