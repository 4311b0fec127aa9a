// Europass XML as nobody exports it: many of everything, long everything, and what is kept aside of it.
import { describe, expect, it } from 'vitest';
import { formats, readFile } from '#shared/formats/index.ts';
import type { Extra } from '#shared/model/values.ts';
import { formatPorts } from '../../../../../src/main/core/format-ports.ts';

const code = (value: string) => expect.objectContaining({ code: value }) as unknown;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
const candidate = (profile: string, person = '', attributes = ''): Uint8Array =>
  encode(
    `<Candidate ${attributes}><CandidatePerson>${person}</CandidatePerson><CandidateProfile>${profile}</CandidateProfile></Candidate>`,
  );
const read = (bytes: Uint8Array) => readFile(bytes, formatPorts);

function xmlOf(result: Awaited<ReturnType<typeof read>>) {
  const written = formats.find(({ id }) => id === 'europass-xml')?.write?.(result.document, result.files);
  if (!written) throw new Error('no such format');
  return written;
}

const native = (extras: Partial<Extra>[]) =>
  read(
    encode(
      JSON.stringify({
        format: 'eurofolio',
        version: 1,
        profile: { version: 1, sections: {}, extras: { 'europass-xml': extras } },
        files: [],
      }),
    ),
  );

describe('XML with very much of one thing', () => {
  const address = '<Communication><Address><CityName>x</CityName><foo>y</foo></Address></Communication>';
  it.each<[string, Uint8Array]>([
    ['elements that nobody knows', candidate(many(20_000, (index) => `<a${index}/>`))],
    ['text between elements', candidate(many(14_000, () => 'x<b/>'))],
    [
      'addresses with more in them',
      candidate(
        '',
        many(4500, () => address),
      ),
    ],
    [
      'empty addresses',
      candidate(
        '',
        many(9000, () => '<Communication><Address/></Communication>'),
      ),
    ],
    [
      'groups without a title',
      candidate(`<Skills>${many(9000, () => '<SkillsGroup><foo>x</foo></SkillsGroup>')}</Skills>`),
    ],
    ['sections of one’s own', candidate(many(3000, (index) => `<Others><Title>${index}</Title></Others>`))],
  ])('is read and written in good time: %s', async (_, bytes) => {
    const first = await read(bytes);
    const second = await read(xmlOf(first).bytes);
    expect(second.document).toEqual(first.document);
    expect(JSON.stringify(first.report).length).toBeLessThan(5_000_000);
  });

  it('does not multiply a long namespace by all that carries it', async () => {
    const bytes = candidate(
      many(20_000, () => '<z:a/>'),
      '',
      `xmlns:z="${'u'.repeat(100_000)}"`,
    );
    await expect(read(bytes)).rejects.toEqual(code('xml-too-complex'));
  });

  it('tells of long names and values in short', async () => {
    const long = 'x'.repeat(100_000);
    const { report } = await read(
      candidate(
        `<${long}/>`,
        `<NationalityCode>${long}</NationalityCode><BirthDate>2021-${long}</BirthDate>`,
      ),
    );
    expect(report.unread.length).toBeGreaterThan(0);
    expect(JSON.stringify(report).length).toBeLessThan(2000);
  });

  it('tells of nothing that turns a line round or steers a terminal', async () => {
    const { report } = await read(candidate('', '<NationalityCode>a\u202eb\u0085c</NationalityCode>'));
    expect(report.unread[0]?.params).toEqual({ country: 'a b c' });
  });
});

describe('what somebody else put among the things kept aside', () => {
  it.each<[string, string]>([
    ['a step that is no name', 'CandidateProfile/<b c="'],
    ['a step with a space', 'CandidateProfile/a b'],
    ['a step up', '../..'],
    ['a path deeper than any file', 'a/'.repeat(100_000)],
    ['only a bracket', '[]'],
  ])('is left out and named when its place is %s', async (_, path) => {
    const { bytes, remarks } = xmlOf(await native([{ path, name: 'x', content: '<x/>' }]));
    expect(remarks.map((remark) => remark.code)).toEqual(['kept-aside-damaged']);
    expect(JSON.stringify(remarks).length).toBeLessThan(500);
    await expect(read(bytes)).resolves.toMatchObject({ format: 'europass-xml' });
  });

  it('is left out and named when it is too deep with the path to it', async () => {
    const content = `${'<b>'.repeat(250)}${'</b>'.repeat(250)}`;
    const { bytes, remarks } = xmlOf(await native([{ path: 'a/'.repeat(20), name: 'b', content }]));
    expect(remarks.map((remark) => remark.code)).toEqual(['kept-aside-damaged']);
    await expect(read(bytes)).resolves.toMatchObject({ format: 'europass-xml' });
  });

  it.each<[string, Partial<Extra>[]]>([
    [
      'thousands of places',
      Array.from({ length: 8000 }, (_, index) => ({
        path: `CandidateProfile/a${index}`,
        name: 'x',
        content: '<x/>',
      })),
    ],
    [
      'thousands of numbered addresses',
      Array.from({ length: 8000 }, (_, index) => ({
        path: `CandidatePerson/Communication[address ${index}]`,
        name: 'x',
        content: '<x/>',
      })),
    ],
    [
      'thousands of attributes of one element',
      Array.from({ length: 8000 }, (_, index) => ({
        path: 'CandidateProfile',
        name: `@a${index}`,
        content: `a${index}="1"`,
      })),
    ],
  ])('is written in good time: %s', async (_, extras) => {
    const { bytes } = xmlOf(await native(extras));
    await expect(read(bytes)).resolves.toMatchObject({ format: 'europass-xml' });
  });
});

it('says so when the XML that it writes is more than it would read', async () => {
  const entries = Array.from({ length: 4000 }, (_, index) => ({ id: `a${index}`, employer: 'Bo Ek' }));
  const profile = { version: 1, sections: { 'work-experience': { entries } } };
  const result = await read(encode(JSON.stringify({ format: 'eurofolio', version: 1, profile })));
  const { bytes, remarks } = xmlOf(result);
  expect(remarks.map((remark) => remark.code)).toEqual(['xml-larger-than-read']);
  await expect(read(bytes)).rejects.toEqual(code('xml-too-complex'));
});
