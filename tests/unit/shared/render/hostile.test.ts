// Profiles that fit their shape and no sheet of paper. Whatever is in them, the PDF is a good one and ends.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { newCv } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderPapers } from '#shared/render/index.ts';
import { templates } from '#shared/templates/index.ts';
import { checkStructure } from '../../../helpers/pdf-structure.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { quartersJpeg } from '../../../helpers/pictures.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const picture = 'a'.repeat(64);

async function renderedIn(template: string, profile: ProfileDocument) {
  const paper = newCv('', 'da');
  const made = await renderPapers({
    profile,
    papers: [{ ...paper, cv: { ...paper.cv, template } }],
    fonts: await preparedFonts(),
    files: (id) => (id === picture ? { mediaType: 'image/jpeg', bytes: quartersJpeg } : undefined),
    attachments: [],
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (bytes) => deflateSync(bytes),
  });
  if (has('qpdf')) expect(run('qpdf', ['--check', '{pdf}'], made.bytes).trouble).toBe('');
  const { problems, elements } = await checkStructure(made.bytes);
  expect(problems).toEqual([]);
  return { ...made, roles: elements.map(({ role }) => role) };
}

const paragraph = (...children: unknown[]) => ({ blocks: [{ type: 'paragraph', children }] });
const aboutMe = (text: unknown) => ({ 'about-me': { fields: { text } } });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe.each(templates)('in $id', ({ id, side }) => {
  const rendered = (profile: ProfileDocument) => renderedIn(id, profile);

  describe('a profile with nothing to see', () => {
    const unseen = [
      '',
      ' \t\n',
      '\u0000\u0001\u007f',
      '\u202e\u2066',
      '\u200d\u200c',
      '\ufeff\u00ad',
      '\u3164\ufe0f',
    ];

    it('is one page, whatever its emptiness is made of', async () => {
      for (const text of unseen) {
        const { pages, roles } = await rendered(
          profileWith({
            'personal-information': {
              fields: {
                givenNames: text,
                familyNames: text,
                headline: text,
                motto: text,
                birthDate: { text },
                emails: [{ id: 'e', address: text }],
                nationalities: [{ id: 'n', country: { label: text } }],
              },
            },
            ...aboutMe(paragraph({ text }, { break: true }, { text, link: 'https://eksempel.dk' })),
            'work-experience': {
              entries: [
                {
                  id: 'a',
                  occupation: { label: text },
                  employer: text,
                  period: { from: { text }, to: { text } },
                },
              ],
            },
            'digital-skills': {
              fields: { ungrouped: [{ id: 's', name: text }] },
              entries: [{ id: 'g', title: text, skills: [{ id: 's', name: text }] }],
            },
          }),
        );
        expect([pages, ...roles], JSON.stringify(text)).toEqual([1, 'Document']);
      }
    });

    it('has no link that nobody can see or should follow', async () => {
      const { roles } = await rendered(
        profileWith(
          aboutMe(
            paragraph(
              { text: 'Se ' },
              { text: ' ', link: 'https://eksempel.dk' },
              { text: 'her', link: 'ms-word:ofe|u|https://eksempel.dk' },
              { text: 'der', link: `https://eksempel.dk/${'a'.repeat(3000)}` },
              { text: '\u200b', link: 'https://eksempel.dk' },
            ),
          ),
        ),
      );
      expect(roles).not.toContain('Link');
    });
  });

  describe('a profile without a name', () => {
    it('begins with its first section as the first heading, and says what its picture is', async () => {
      const { roles } = await rendered(
        profileWith({
          'personal-information': { fields: { photo: { file: picture } } },
          'work-experience': { entries: [{ id: 'a', occupation: { label: 'Tømrer' }, employer: 'Bo Ek' }] },
        }),
      );
      expect(roles.filter((role) => role.startsWith('H'))).toEqual(['H1', 'H2']);
    });
  });

  describe('a profile that is too much', () => {
    it('goes on over the page with the contacts that the first one has no room for', async () => {
      const emails = times(400, (index) => ({ id: `e${index}`, address: `nummer-${index}@eksempel.dk` }));
      const { pages, bytes, roles } = await rendered(
        profileWith({
          'personal-information': { fields: { givenNames: 'Bo', emails } },
          ...aboutMe(paragraph({ text: 'Til sidst.' })),
        }),
      );
      expect(pages).toBeGreaterThan(1);
      expect(roles.filter((role) => role === 'Link')).toHaveLength(400);
      if (!has('pdftotext')) return;
      const text = run('pdftotext', ['-layout', '{pdf}', '-'], bytes).text;
      expect(text.match(/nummer-\d+@/g)).toHaveLength(400);
      // A side column goes on beside the text.
      if (side === undefined) expect(text.indexOf('nummer-399@')).toBeLessThan(text.indexOf('Til sidst.'));
    });

    it('breaks words that no line can hold, wherever they stand', async () => {
      const word = 'å'.repeat(20_000);
      const { pages } = await rendered(
        profileWith({
          'personal-information': {
            fields: { givenNames: word, headline: word, emails: [{ id: 'e', address: word }], motto: word },
          },
          ...aboutMe(paragraph({ text: word })),
          'work-experience': {
            entries: [
              { id: 'a', occupation: { label: word }, employer: word, period: { from: { text: word } } },
            ],
          },
          language: { entries: [{ id: 'l', language: { label: word }, listening: 'A1' }] },
          'digital-skills': { fields: { ungrouped: [{ id: 's', name: word }] } },
        }),
      );
      expect(pages).toBeGreaterThan(20);
    });

    it('takes a letter with more marks than any language has, and texts of direction marks and surrogates', async () => {
      const odd = [
        `e${'\u0301'.repeat(50_000)}`,
        `中${'\u0301'.repeat(50_000)}`,
        '\ud800x\udc00',
        '\u202eabc\u202c',
        '👨‍👩‍👧‍👦'.repeat(50),
        '\u200d'.repeat(5000) + 'x',
      ];
      const { missing } = await rendered(
        profileWith({
          'personal-information': { fields: { givenNames: odd.join(' '), headline: odd.join(' ') } },
          ...aboutMe(paragraph(...odd.map((text) => ({ text, bold: true })))),
        }),
      );
      expect(Math.max(...missing.map((character) => character.length))).toBeLessThan(70);
    });

    it('takes hundreds of languages and lists within lists', async () => {
      let list: unknown = { type: 'paragraph', children: [{ text: 'inderst' }] };
      for (let depth = 0; depth < 40; depth++)
        list = { type: 'list', ordered: depth % 2 === 0, items: [{ blocks: [list] }, { blocks: [] }] };
      const { pages } = await rendered(
        profileWith({
          ...aboutMe({ blocks: [list] }),
          language: {
            entries: times(400, (index) => ({
              id: `l${index}`,
              language: { label: `Sprog ${index}` },
              reading: 'B2',
            })),
          },
        }),
      );
      expect(pages).toBeGreaterThan(5);
    });
  });
});
