/** The first bytes of the pictures that PDFs can hold as they are. */
const signatures: [mediaType: string, bytes: number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** The media type of a picture by its content, whatever its name or sender says; undefined for anything else. */
export function pictureType(bytes: Uint8Array): string | undefined {
  return signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}
