/** Bytes from base64; undefined when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return fromBinary(atob(text));
  } catch {
    return undefined;
  }
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(toBinary(bytes));
}

/** One character per byte, as `atob` and `btoa` have it. */
export function toBinary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // Pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

export function fromBinary(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
