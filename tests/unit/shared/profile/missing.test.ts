import { describe, expect, it } from 'vitest';
import { completeness, type MissingCode } from '#shared/profile/missing.ts';
import { emptyProfile } from '#shared/profile/document.ts';
import windowDa from '../../../../resources/locales/window.da.json' with { type: 'json' };
import { profileWith, sampleProfile } from '../../../helpers/profiles.ts';

type Sections = Parameters<typeof profileWith>[0];
const codes = (sections: Sections) => completeness(profileWith(sections)).missing.map(({ code }) => code);
const lacks = (sections: Sections, code: MissingCode) => codes(sections).includes(code);
const text = (words: string) => ({ blocks: [{ type: 'paragraph', children: [{ text: words }] }] });

describe('what is missing', () => {
  it('is everything at first, in the order in which people write it', () => {
    const { missing, done, total } = completeness(emptyProfile('da'));
    expect(missing.map(({ code }) => code)).toEqual(['name', 'contact', 'about', 'experience', 'languages']);
    expect([done, total]).toEqual([0, 5]);
    expect(missing[0]).toEqual({
      code: 'name',
      section: 'personal-information',
      path: 'sections/personal-information/fields/givenNames',
      count: 1,
    });
  });

  it.each(['da', 'en'] as const)('is nothing in the sample (%s)', (language) => {
    const { missing, done, total } = completeness(sampleProfile(language));
    expect(missing).toEqual([]);
    expect(done).toBe(total);
  });

  it('is no name where one of the two is there', () => {
    expect(lacks({ 'personal-information': { fields: { familyNames: 'Toft' } } }, 'name')).toBe(false);
    expect(lacks({ 'personal-information': { fields: { familyNames: '  ' } } }, 'name')).toBe(true);
  });

  it('is a way to reach the person, by e-mail or phone', () => {
    const fields = (fields: object) => ({ 'personal-information': { fields } });
    expect(lacks(fields({ emails: [{ id: 'a', address: ' ' }] }), 'contact')).toBe(true);
    expect(lacks(fields({ emails: [{ id: 'a', address: 'a@b.dk' }] }), 'contact')).toBe(false);
    expect(lacks(fields({ phones: [{ id: 'a', dialling: '45' }] }), 'contact')).toBe(true);
    expect(lacks(fields({ phones: [{ id: 'a', number: '11223344' }] }), 'contact')).toBe(false);
  });

  it('is a text about the person that says something', () => {
    expect(lacks({ 'about-me': { fields: { text: text(' ') } } }, 'about')).toBe(true);
    expect(lacks({ 'about-me': { fields: { text: text('Elektriker.') } } }, 'about')).toBe(false);
  });

  it('is a job or an education', () => {
    const one = { entries: [{ id: 'a' }] };
    expect(lacks({ 'work-experience': one }, 'experience')).toBe(false);
    expect(lacks({ 'education-training': one }, 'experience')).toBe(false);
    expect(lacks({ projects: one }, 'experience')).toBe(true);
  });

  it('is levels of languages that have none at all', () => {
    const languages = (...entries: object[]) => ({ language: { entries } });
    const german = { id: 'de', language: { code: 'de' } };
    expect(codes(languages())).not.toContain('language-levels');
    expect(lacks(languages(german, { ...german, id: 'x', reading: 'B1' }), 'language-levels')).toBe(true);
    expect(lacks(languages({ ...german, reading: 'B1' }), 'language-levels')).toBe(false);
    const mother = { language: { fields: { motherTongues: [{ id: 'a', language: { code: 'da' } }] } } };
    expect(codes(mother)).not.toContain('languages');
    expect(codes(mother)).not.toContain('language-levels');
  });

  it('is said once for many entries, with their number and the first of them', () => {
    const job = { occupation: { label: 'Elektriker' }, period: { from: { year: 2020 } } };
    const { missing, total } = completeness(
      profileWith({
        'work-experience': { entries: [{ id: 'a', ...job }, { id: 'b' }, { id: 'c', employer: 'Havnen' }] },
        'custom-x': { fields: { title: 'Kurser' }, entries: [{ id: 'd' }] },
      }),
    );
    const path = 'sections/work-experience/entries/b';
    expect(missing).toContainEqual({ code: 'entry-title', section: 'work-experience', path, count: 3 });
    expect(missing).toContainEqual({ code: 'entry-date', section: 'work-experience', path, count: 2 });
    expect(total).toBe(7);
  });

  it('has words', () => {
    const words: Record<string, string> = windowDa;
    const said = (code: MissingCode) => words[`missing.${code}`] ?? words[`missing.${code}_other`];
    const all: MissingCode[] = ['name', 'contact', 'about', 'experience', 'languages'];
    for (const code of [...all, 'language-levels', 'entry-title', 'entry-date'] as const)
      expect(said(code), code).toBeTruthy();
  });
});
