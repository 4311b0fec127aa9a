import { UserError } from '../model/trouble.ts';

export const jsonLimits = { bytes: 20_000_000, depth: 200, values: 250_000 };

/** Parses a JSON file. Throws a UserError when it is too large, too complex, no UTF-8 or no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > jsonLimits.bytes)
    throw new UserError('json-too-large', { megabytes: jsonLimits.bytes / 1_000_000 });
  const { depth, values } = complexityOf(bytes);
  if (depth > jsonLimits.depth || values > jsonLimits.values) throw new UserError('json-too-complex');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UserError('json-malformed');
  }
}

/** How deep brackets nest outside strings, and about how many values there are. */
function complexityOf(bytes: Uint8Array): { depth: number; values: number } {
  let open = 0;
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      open += 1;
      values += 1;
      depth = Math.max(depth, open);
    } else if (byte === 0x5d || byte === 0x7d) open -= 1;
    else if (byte === 0x2c) values += 1;
  }
  return { depth, values };
}
