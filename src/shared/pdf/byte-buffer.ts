/** Bytes under construction; grows as needed. */
export class ByteBuffer {
  length = 0;
  #bytes: Uint8Array;

  constructor(capacity = 4096) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** What there is until now, or a part of it; valid until the next change. */
  bytes(from = 0, to = this.length): Uint8Array {
    return this.#bytes.subarray(from, to);
  }

  latin1(text: string): void {
    this.#room(text.length);
    for (let index = 0; index < text.length; index++) this.#bytes[this.length++] = text.charCodeAt(index);
  }

  byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.length++] = byte;
  }

  /** A whole number from 0 to 2³¹, in figures. */
  integer(value: number): void {
    let figures = 1;
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) figures++;
    this.#room(figures);
    this.length += figures;
    let rest = value;
    for (let at = this.length - 1; figures > 0; figures--, at--, rest = (rest / 10) | 0)
      this.#bytes[at] = 0x30 + (rest % 10);
  }

  append(data: Uint8Array, from = 0, to = data.length): void {
    this.#room(to - from);
    // Short runs are the rule, and quicker by hand.
    if (to - from < 48) for (let at = from; at < to; at++) this.#bytes[this.length++] = data[at] ?? 0;
    else {
      this.#bytes.set(data.subarray(from, to), this.length);
      this.length += to - from;
    }
  }

  #room(length: number): void {
    if (this.length + length <= this.#bytes.length) return;
    const larger = new Uint8Array((this.length + length) * 2);
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }
}
