// Native files that somebody wrote by hand, with intent or without.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readFile } from '#shared/formats/index.ts';
import { formatPorts } from '../../../../../src/main/core/format-ports.ts';

const code = (value: string) => expect.objectContaining({ code: value }) as unknown;
const read = (text: string) => readFile(new TextEncoder().encode(text), formatPorts);
const native = (profile: unknown, files: unknown = []) =>
  read(JSON.stringify({ format: 'eurofolio', version: 1, profile, files }));
const profile = (sections: unknown, more: Record<string, unknown> = {}) =>
  native({ version: 1, language: 'da', sections, ...more });
const codes = ({ report }: Awaited<ReturnType<typeof native>>) =>
  report.unread.map(({ path, code: found }) => [path, found]);

describe('a native file by another hand', () => {
  it.each(['', ' ', 'x', 'en-US-GB', 'dansk', '__proto__', 'DA', 'x'.repeat(100_000), '\u0000'])(
    'is read without a language that is none (%#)',
    async (language) => {
      const result = await native({ version: 1, language, sections: {} });
      expect(result.document.language).toBe('en');
      expect(codes(result)).toEqual([['language', 'unknown-language']]);
      expect(JSON.stringify(result.report).length).toBeLessThan(500);
    },
  );

  it('gives each item of a list an id of its own', async () => {
    const result = await profile({
      'work-experience': {
        entries: Array.from({ length: 2000 }, (_, index) => ({ id: 'a', employer: `nr. ${index}` })),
      },
      'personal-information': {
        fields: { emails: [{ id: 'a' }, { id: 'a-2' }, { id: 'a', address: 'bo@eksempel.dk' }] },
      },
    });
    const { entries } = result.document.sections['work-experience'];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2000);
    expect(entries.map(({ employer }) => employer).slice(0, 2)).toEqual(['nr. 0', 'nr. 1']);
    const { emails } = result.document.sections['personal-information'].fields;
    expect(new Set(emails?.map(({ id }) => id)).size).toBe(3);
    expect(emails?.[0]?.id).toBe('a');
  });

  it('keeps a date that no calendar has as text', async () => {
    const dates = [
      { year: 2021, month: 2, day: 31 },
      { year: 2021, day: 5 },
      { year: 2024, month: 2, day: 29 },
    ];
    const result = await profile({
      'work-experience': {
        entries: dates.map((from, index) => ({ id: `a${index}`, period: { from } })),
      },
    });
    const kept = result.document.sections['work-experience'].entries.map(({ period }) => period?.from);
    expect(kept).toEqual([{ text: '31/02/2021' }, { text: '05/2021' }, dates[2]]);
    expect(codes(result).map(([, found]) => found)).toEqual(['date-impossible', 'date-impossible']);
  });

  it('says that a picture is not there', async () => {
    const photo = { file: 'a'.repeat(64) };
    const result = await profile({ 'personal-information': { fields: { photo } } });
    expect(codes(result)).toEqual([[`files/${photo.file}`, 'file-absent']]);
  });

  it('changes nothing but itself by odd keys', async () => {
    const sections =
      '{"__proto__":{"entries":[]},"work-experience":{"entries":[{"id":"constructor","__proto__":{"z":1}}]}}';
    const { document } = await read(
      `{"format":"eurofolio","version":1,"__proto__":{"x":1},"profile":{"version":1,"__proto__":{"y":1},"sections":${sections}}}`,
    );
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect(document.sections['work-experience'].entries).toEqual([{ id: 'constructor' }]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  const wrong: unknown[] = [null, 1, 'x', [], true, [null], { id: 1 }];
  it.each(wrong)('is damaged when %j stands where something else belongs', async (value) => {
    const places = [
      () => native(value),
      () => profile(Array.isArray(value) || typeof value !== 'object' || value === null ? value : [value]),
      () => profile({ 'work-experience': { entries: [value] } }),
      () => profile({ 'work-experience': { entries: [{ id: 'a', period: value === null ? 1 : [value] }] } }),
      () => profile({ 'about-me': { fields: { text: { blocks: [value] } } } }),
      () => profile({}, { extras: { 'europass-xml': [value] } }),
    ];
    for (const [index, place] of places.entries())
      await expect(place(), String(index)).rejects.toEqual(code('native-damaged'));
  });

  it.each([
    ['nested too deeply', `{"format":"eurofolio","a":${'['.repeat(100_000)}`],
    ['of too many parts', `{"format":"eurofolio","a":[${'0,'.repeat(600_000)}0]}`],
  ])('is refused when it is %s', async (_, text) => {
    await expect(read(text)).rejects.toEqual(code('json-too-complex'));
  });

  it('is written without the files that nobody names, however many there are', async () => {
    const files = Array.from({ length: 3000 }, (_, index) => ({
      id: createHash('sha256').update(String(index)).digest('hex'),
      mediaType: 'image/png',
      data: Buffer.from(String(index)).toString('base64'),
    }));
    const photo = { file: files[7]?.id };
    const result = await native(
      { version: 1, sections: { 'personal-information': { fields: { photo } } } },
      files,
    );
    const { formats } = await import('#shared/formats/index.ts');
    const format = formats.find(({ id }) => id === 'eurofolio');
    const text = new TextDecoder().decode(format?.write?.(result.document, result.files).bytes);
    expect(text.match(/"mediaType"/g)).toHaveLength(1);
    expect(text).toContain(`{"id":"${photo.file}"`);
  });
});
