import { readFileSync } from 'node:fs';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { codesOf, documentReader } from '../../../../helpers/document-reading.ts';

const read = documentReader();
const png = (): Uint8Array =>
  Uint8Array.from(readFileSync(new URL('../../../../fixtures/reading/bevis.png', import.meta.url)));

describe('a picture', () => {
  it('gives the Danish words in it', async () => {
    const outcome = await read(png(), 'bevis.png', true);
    expect(outcome.text).toContain('Bestået prøve i færøsk');
    expect(outcome.text).toContain('Åben uddannelse, 3. juni 2019');
    expect(outcome).toMatchObject({ recognised: true, remarks: [] });
  });

  it('gives them as JPEG too', async () => {
    const { data } = encode(PNG.sync.read(Buffer.from(png())), 90);
    expect((await read(Uint8Array.from(data), 'bevis.jpg', true)).text).toContain('Bestået prøve');
  });

  it('says that nothing was recognised when that was not wanted', async () => {
    const outcome = await read(png(), 'bevis.png');
    expect(outcome).toMatchObject({ text: '', recognised: false });
    expect(codesOf(outcome)).toEqual(['reading-recognition-off']);
  });

  it('of 20,000 × 20,000 pixels is not opened', async () => {
    const bomb = png();
    new DataView(bomb.buffer).setUint32(16, 20_000);
    new DataView(bomb.buffer).setUint32(20, 20_000);
    expect(await read(bomb, 'bombe.png', true)).toMatchObject({
      text: '',
      remarks: [
        {
          code: 'reading-picture-too-large',
          params: { width: 20_000, height: 20_000, megapixels: 80 },
        },
      ],
    });
  });

  it.each([
    ['with nothing behind its header', png().slice(0, 40)],
    ['cut off in its header', png().slice(0, 18)],
    ['with nonsense for pixels', png().fill(0x55, 60)],
  ])('%s is told to be damaged, and the next one is recognised', async (_name, bytes) => {
    expect(codesOf(await read(bytes, 'a.png', true))).toEqual(['reading-picture-damaged']);
    expect((await read(png(), 'a.png', true)).text).toContain('Bestået');
  });

  it('of a kind that cannot be recognised says so', async () => {
    const heic = new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0');
    expect(codesOf(await read(heic, 'IMG_1.HEIC', true))).toEqual(['reading-picture-unknown']);
  });
});
