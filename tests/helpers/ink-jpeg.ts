// A JPEG of four inks, made by hand (ITU-T T.81): what no canvas writes.

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];

/** All of one colour; `inks` are cyan, magenta, yellow and black as Adobe writes them: 255 is none. Sides are multiples of 8. */
export function inkJpeg(
  width: number,
  height: number,
  inks: readonly [number, number, number, number],
): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const components = [1, 2, 3, 4];
  // Twelve codes of four bits for the mean of a block, one of one bit for "nothing more".
  const means = [0, 0, 0, 12, ...Array<number>(12).fill(0), ...Array.from({ length: 12 }, (_, each) => each)];
  const nothing = [0x10, 1, ...Array<number>(15).fill(0), 0];
  let bits = inks.map((ink) => code((ink - 128) * 8)).join('');
  bits += code(0).repeat(4 * ((width * height) / 64 - 1));
  const data = (bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? []).flatMap((byte) =>
    byte === '11111111' ? [0xff, 0] : [parseInt(byte, 2)],
  );
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]),
    ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...segment(0xc0, [8, ...size, 4, ...components.flatMap((id) => [id, 0x11, 0])]),
    ...segment(0xc4, [0, ...means]),
    ...segment(0xc4, nothing),
    ...segment(0xda, [4, ...components.flatMap((id) => [id, 0]), 0, 63, 0]),
    ...data,
    0xff,
    0xd9,
  ]);
}

/** A block whose mean differs from the one before by so much. */
function code(difference: number): string {
  const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
  const value = difference < 0 ? difference + 2 ** size - 1 : difference;
  return `${size.toString(2).padStart(4, '0')}${size === 0 ? '' : value.toString(2).padStart(size, '0')}0`;
}
