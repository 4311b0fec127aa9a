// How a value crosses HTTP: as JSON, or as a frame when it holds bytes. A frame is `EUF1`, the length of its head
// (32 bits, little-endian), the head (JSON), and the bytes one after the other. The head is the value with null where
// bytes stood, and for each of them where that was: a person's own text can therefore never be taken for a mark.
import { z } from 'zod';

export const jsonType = 'application/json';
export const frameType = 'application/x-eurofolio-frame';

/** The largest request and answer in bytes: a PDF with pictures fits well, memory is not at anyone's mercy. */
export const largestRequest = 64 * 1024 * 1024;
export const largestAnswer = 256 * 1024 * 1024;

/** Bytes that are no frame, or no JSON. */
export class FrameError extends Error {
  override readonly name = 'FrameError';
}

export interface Packed {
  contentType: typeof jsonType | typeof frameType;
  body: Uint8Array<ArrayBuffer>;
}

const magic = [0x45, 0x55, 0x46, 0x31];
const prefix = magic.length + 4;
const headSchema = z.strictObject({
  value: z.unknown(),
  parts: z.array(
    z.strictObject({ at: z.array(z.union([z.string(), z.int()])).min(1), size: z.int().min(0) }),
  ),
});
type Step = string | number;
type Part = { at: Step[]; bytes: Uint8Array };

/** Writes a value of plain data, with a `Uint8Array` anywhere below its root. */
export function pack(value: unknown): Packed {
  const parts: Part[] = [];
  collect(value, [], parts);
  if (parts.length === 0) return { contentType: jsonType, body: encode(JSON.stringify(value)) };
  const head = encode(
    JSON.stringify(
      { value, parts: parts.map(({ at, bytes }) => ({ at, size: bytes.length })) },
      withoutBytes,
    ),
  );
  const body = new Uint8Array(parts.reduce((size, { bytes }) => size + bytes.length, prefix + head.length));
  body.set(magic);
  new DataView(body.buffer).setUint32(magic.length, head.length, true);
  body.set(head, prefix);
  let offset = prefix + head.length;
  for (const { bytes } of parts) {
    body.set(bytes, offset);
    offset += bytes.length;
  }
  return { contentType: frameType, body };
}

/** Reads what `pack` wrote; throws a FrameError for anything else. */
export function unpack(contentType: string, body: Uint8Array): unknown {
  if (contentType === jsonType) return parseJson(body);
  if (contentType !== frameType) throw new FrameError(`cannot read ${contentType}`);
  if (body.length < prefix || magic.some((byte, index) => body[index] !== byte)) {
    throw new FrameError('no frame');
  }
  const size = new DataView(body.buffer, body.byteOffset).getUint32(magic.length, true);
  const head = headSchema.safeParse(parseJson(body.subarray(prefix, prefix + size)));
  if (!head.success) throw new FrameError('the head has another shape');
  let offset = prefix + size;
  for (const part of head.data.parts) {
    if (offset + part.size > body.length) throw new FrameError('the frame is cut short');
    put(head.data.value, part.at, body.slice(offset, offset + part.size));
    offset += part.size;
  }
  if (offset !== body.length) throw new FrameError('something follows the frame');
  return head.data.value;
}

function collect(value: unknown, at: Step[], parts: Part[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Uint8Array) {
    parts.push({ at: [...at], bytes: value });
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    at.push(key);
    collect(child, at, parts);
    at.pop();
  }
}

/** Looks at the holder, because Node's Buffer has turned itself into something else by the time `value` is passed. */
function withoutBytes(this: unknown, key: string, value: unknown): unknown {
  const own: unknown = isHolder(this) ? this[key] : value;
  return own instanceof Uint8Array ? null : value;
}

function put(root: unknown, at: Step[], bytes: Uint8Array): void {
  let holder: unknown = root;
  for (const step of at.slice(0, -1))
    holder = isHolder(holder) && Object.hasOwn(holder, step) ? holder[step] : null;
  const key = at.at(-1);
  // Only a null that the sender left is replaced: a frame can set nothing else.
  if (key === undefined || !isHolder(holder) || !Object.hasOwn(holder, key) || holder[key] !== null) {
    throw new FrameError('the frame puts bytes where none belong');
  }
  holder[key] = bytes;
}

function isHolder(value: unknown): value is Record<Step, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new FrameError('no JSON', { cause: error });
  }
}

const encode = (text: string) => new TextEncoder().encode(text);
