/** A content stream under construction: operators as ASCII, glyphs as bytes. */
export class ContentStream {
  #bytes = new Uint8Array(32768);
  #length = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  ascii(text: string): this {
    this.#room(text.length);
    for (let index = 0; index < text.length; index++) this.#bytes[this.#length++] = text.charCodeAt(index);
    return this;
  }

  /** A number with two decimals at most, and a space after it. */
  number(value: number): this {
    this.hundredths(Math.round(value * 100));
    return this;
  }

  /** A number given in hundredths, and a space after it. */
  hundredths(value: number): this {
    // A position that is no number would make a file that readers repair in silence.
    if (!Number.isFinite(value)) throw new Error('a length in the content is not a number');
    this.#room(24);
    let rest = value;
    if (rest < 0) {
      this.#bytes[this.#length++] = 0x2d;
      rest = -rest;
    }
    const whole = Math.floor(rest / 100);
    const part = rest - whole * 100;
    this.#integer(whole);
    if (part !== 0) {
      this.#bytes[this.#length++] = 0x2e;
      this.#bytes[this.#length++] = 0x30 + Math.floor(part / 10);
      if (part % 10 !== 0) this.#bytes[this.#length++] = 0x30 + (part % 10);
    }
    this.#bytes[this.#length++] = 0x20;
    return this;
  }

  /** A glyph number as two bytes inside a literal string. */
  glyph(glyph: number): void {
    this.#room(4);
    this.#stringByte(glyph >> 8);
    this.#stringByte(glyph & 255);
  }

  #stringByte(byte: number): void {
    // Parentheses and the backslash have a meaning in a string, and a bare carriage return would be read as a line feed.
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) this.#bytes[this.#length++] = 0x5c;
    if (byte === 0x0d) {
      this.#bytes[this.#length++] = 0x5c;
      this.#bytes[this.#length++] = 0x72;
    } else this.#bytes[this.#length++] = byte;
  }

  #integer(value: number): void {
    if (value < 10) {
      this.#bytes[this.#length++] = 0x30 + value;
      return;
    }
    this.#integer(Math.floor(value / 10));
    this.#bytes[this.#length++] = 0x30 + (value % 10);
  }

  #room(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = new Uint8Array((this.#length + length) * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
