import { UserError } from '../model/trouble.ts';

export const jsonLimits = { bytes: 50_000_000, depth: 200 };

/** Parses a JSON file. Throws a UserError when it is too large, nested too deeply, no UTF-8 or no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > jsonLimits.bytes) throw new UserError('json-too-large', { megabytes: jsonLimits.bytes / 1_000_000 });
  if (depthOf(bytes) > jsonLimits.depth) throw new UserError('json-too-complex');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UserError('json-malformed');
  }
}

/** How deep brackets nest outside strings. */
function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, (depth += 1));
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return deepest;
}
