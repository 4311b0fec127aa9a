/** 128 bits that depend on every byte, as four numbers: equal content gives equal names. Not for keeping secrets. */
export function fingerprint(bytes: Uint8Array): Uint32Array {
  const lanes = new Uint32Array([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]);
  const whole = bytes.length - (bytes.length % 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [a, b, c, d] = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
  for (let at = 0; at < whole; at += 4) {
    const word = view.getInt32(at, true);
    a = Math.imul(a ^ word, 0x9e3779b1) ^ (a >>> 15);
    b = Math.imul(b + word, 0x85ebca77) ^ (b >>> 13);
    c = Math.imul(c ^ word, 0xc2b2ae3d) ^ (c >>> 16);
    d = Math.imul(d + word, 0x27d4eb2f) ^ (d >>> 14);
  }
  for (let at = whole; at < bytes.length; at++) a = Math.imul(a ^ (bytes[at] ?? 0), 0x9e3779b1) ^ (a >>> 15);
  // Every lane hears of the others, so that a difference in one shows in all.
  for (let round = 0; round < 4; round++) {
    a = Math.imul(a ^ (d >>> 7) ^ bytes.length, 0x85ebca77);
    b = Math.imul(b ^ (a >>> 11), 0xc2b2ae3d);
    c = Math.imul(c ^ (b >>> 13), 0x9e3779b1);
    d = Math.imul(d ^ (c >>> 9), 0x165667b1);
  }
  lanes.set([a, b, c, d]);
  return lanes;
}

/** Six capital letters for the name of a font subset. */
export function subsetTag(bytes: Uint8Array): string {
  let rest = fingerprint(bytes)[3] ?? 0;
  let tag = '';
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return tag;
}
