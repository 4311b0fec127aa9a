import { expect, test } from 'vitest';
import { composeCv } from '#shared/document/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const paragraph = (text: string) => ({ blocks: [{ type: 'paragraph', children: [{ text }] }] });
const profile = (more: string) =>
  profileWith({
    'personal-information': { fields: { givenNames: 'Bo' } },
    'about-me': { fields: { text: paragraph('Jeg er.') } },
    'work-experience': { entries: [{ id: 'a', occupation: { label: 'Snedker' } }] },
    'digital-skills': { fields: { ungrouped: [{ id: 's', name: 'CODESYS' }] } },
    certifications: { entries: [{ id: 'c', name: 'Svejsning', description: paragraph(more) }] },
  });
const placements = (more = 'Kort.') =>
  Object.fromEntries(
    composeCv(profile(more), defaultCv('da')).sections.map(({ id, placement }) => [id, placement]),
  );

test('about me introduces, skills and short lists may stand aside, all else is the main text', () => {
  expect(placements()).toEqual({
    'about-me': 'intro',
    'work-experience': undefined,
    'digital-skills': 'side',
    certifications: 'side',
  });
});

test('what has much to say stands in the main column', () => {
  expect(placements('Mange ord. '.repeat(40))['certifications']).toBeUndefined();
});

test('the sections that a CV begins on a new page say so, and the header knows what its contacts are called', () => {
  const cv = { ...defaultCv('da'), newPage: { 'digital-skills': true as const } };
  const { sections, header } = composeCv(profile(''), cv);
  expect(sections.filter(({ newPage }) => newPage).map(({ id }) => id)).toEqual(['digital-skills']);
  expect(header.title).toBe('Personlige oplysninger');
});
