import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { readFile, type ImportResult } from '#shared/formats/index.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';

const xml = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../fixtures/europass/candidate-2025-da.xml')),
);
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

interface Native {
  format: string;
  version: number;
  profile: Record<string, never>;
  files: { id: string; mediaType: string; data: string }[];
}

let source: ImportResult;
let native: Native;
const read = (change: (copy: Native) => void) => {
  const copy = structuredClone(native);
  change(copy);
  return eurofolio.read(encode(copy), formatPorts);
};

beforeAll(async () => {
  source = await readFile(xml, formatPorts);
  const { bytes } = eurofolio.write?.(source.document, source.files) ?? { bytes: xml };
  native = JSON.parse(new TextDecoder().decode(bytes)) as Native;
});

describe('a file of our own', () => {
  it('says its format and version, and holds the profile and its files', () => {
    expect(Object.keys(native)).toEqual(['format', 'version', 'profile', 'files']);
    expect([native.format, native.version]).toEqual(['eurofolio', 1]);
    expect(native.profile).toEqual(source.document);
    expect(native.files.map(({ id, mediaType }) => [id, mediaType])).toEqual([
      [...source.files.keys()].concat('image/png'),
    ]);
  });

  it('leaves out files that the profile does not name', () => {
    const files = new Map([...source.files, ['f'.repeat(64), { mediaType: 'image/png', bytes: xml }]]);
    const text = new TextDecoder().decode(eurofolio.write?.(source.document, files).bytes);
    expect(text).not.toContain('f'.repeat(64));
  });

  it('keeps what this version does not know', () => {
    const { document } = read(({ profile }) => Object.assign(profile, { later: { a: [1] } }));
    expect(document).toEqual({ ...source.document, later: { a: [1] } });
  });

  it('is read without a file whose bytes are not what it says', () => {
    const { files, report } = read((copy) => {
      const [file] = copy.files;
      if (file) file.data = btoa('something else');
      copy.files.push({ id: 'x', mediaType: 'text/html', data: '' });
    });
    expect([...files.keys()]).toEqual([]);
    expect(report.unread.map(({ path, code }) => [path, code])).toEqual([
      ['files/1', 'file-damaged'],
      ['files/2', 'file-damaged'],
    ]);
  });

  it('is read without links that could run something', () => {
    const { document, report } = read(({ profile }) => {
      const sections = profile['sections'] as unknown as ImportResult['document']['sections'];
      sections['about-me'].fields.text = {
        blocks: [{ type: 'paragraph', children: [{ text: 'a', link: 'javascript:x()' }] }],
      };
      sections['personal-information'].fields.websites = [{ id: 'w', url: 'vbscript:x' }];
    });
    expect(JSON.stringify(document)).not.toMatch(/script:/);
    expect(report.unread.map(({ path, code }) => [path, code])).toEqual([
      ['sections/personal-information/fields/websites/w/url', 'unsafe-link'],
      ['sections/about-me/fields/text/blocks/1/children/1/link', 'unsafe-link'],
    ]);
  });

  it.each([
    ['runs something', '<p>a</p><script>x()</script>'],
    ['is that of another text', '<p class="x">b</p>'],
  ])('is read without a source that %s', (_, markup) => {
    const { document } = read(({ profile }) => {
      const sections = profile['sections'] as unknown as ImportResult['document']['sections'];
      sections['about-me'].fields.text = {
        blocks: [{ type: 'paragraph', children: [{ text: 'a' }] }],
        source: markup,
      };
    });
    expect(document.sections['about-me'].fields.text).toEqual({
      blocks: [{ type: 'paragraph', children: [{ text: 'a' }] }],
    });
  });

  it('is read with the source that its text has', () => {
    const { document } = read(() => undefined);
    expect(document.sections['work-experience'].entries[0]?.activities?.source).toContain('ql-ui');
  });
});
