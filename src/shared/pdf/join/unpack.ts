// Streams that hold objects or cross-references, unpacked (ISO 32000-1, 7.4.4).
import type { Inflate } from '../read/file.ts';
import { isDictionary, nameOf, PdfSyntaxError, type PdfDictionary, type PdfValue } from '../read/values.ts';

type Resolve = (value: PdfValue | undefined) => PdfValue;

/** The bytes of a stream that is stored plainly or with Flate, predictors undone; throws PdfSyntaxError on any other. */
export function unpacked(
  dictionary: PdfDictionary,
  data: Uint8Array,
  { inflate, resolve, maxBytes }: { inflate: Inflate; resolve: Resolve; maxBytes: number },
): Uint8Array {
  const [filter, ...others] = listOf(resolve(dictionary.get('Filter'))).map((each) => nameOf(resolve(each)));
  if (filter === undefined) return data;
  if (others.length > 0 || (filter !== 'FlateDecode' && filter !== 'Fl'))
    throw new PdfSyntaxError('unknown filter');
  const bytes = inflate(data, maxBytes);
  if (!bytes) throw new PdfSyntaxError('damaged or too large');
  const [first] = listOf(resolve(dictionary.get('DecodeParms')));
  const parameters = resolve(first);
  if (!isDictionary(parameters)) return bytes;
  const number = (key: string, otherwise: number): number => {
    const value = resolve(parameters.get(key));
    return typeof value === 'number' ? value : otherwise;
  };
  if (number('Predictor', 1) < 10) return bytes;
  return unpredicted(
    bytes,
    number('Columns', 1),
    Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8),
  );
}

const listOf = (value: PdfValue): PdfValue[] =>
  Array.isArray(value) ? value : value === null ? [] : [value];

/** Undoes the filters of PNG rows (RFC 2083, 6). */
function unpredicted(bytes: Uint8Array, width: number, step: number): Uint8Array {
  if (!(width > 0 && width < 65_536 && step > 0)) throw new PdfSyntaxError('no rows');
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)];
    for (let column = 0; column < width; column++) {
      const to = row * width + column;
      const left = column >= step ? (out[to - step] ?? 0) : 0;
      const up = row > 0 ? (out[to - width] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (out[to - width - step] ?? 0) : 0;
      const raw = bytes[row * (width + 1) + 1 + column] ?? 0;
      out[to] = raw + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number | undefined, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}
