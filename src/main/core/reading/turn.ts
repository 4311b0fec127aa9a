/** As in PDF: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && 'length' in value && value.length === 6;

/** The inner matrix first, then the outer one. What is no matrix changes nothing. */
export function multiply(outer: Matrix, inner: unknown): Matrix {
  if (!isMatrix(inner)) return outer;
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

/** By quarter turns clockwise, what Exif calls a picture that has to be turned so. */
const exif = [1, 6, 3, 8];

/** The orientation of a picture that is painted with this matrix on a page that is shown turned clockwise by `rotate` degrees. */
export function upright([a, b]: Matrix, rotate: number): number {
  const anticlockwise = Math.round(Math.atan2(b, a) / (Math.PI / 2));
  return exif[(((rotate / 90 - anticlockwise) % 4) + 4) % 4] ?? 1;
}
