import { describe, expect, it } from 'vitest';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { profileWith } from '../../../helpers/profiles.ts';

/** A file in Danish around what stands in the profile. */
const read = (profile: string, order = '') =>
  europassXml.read(
    new TextEncoder().encode(
      `<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"><CandidatePerson/><CandidateProfile languageCode="da">${profile}</CandidateProfile>${order}</Candidate>`,
    ),
    formatPorts,
  );
const written = (document: ProfileDocument) => {
  const { bytes = new Uint8Array(), remarks = [] } = europassXml.write?.(document, new Map()) ?? {};
  return { bytes, remarks, xml: new TextDecoder().decode(bytes).replace(/>\s+</g, '><') };
};
const again = (document: ProfileDocument) => europassXml.read(written(document).bytes, formatPorts).document;
const others = (title: string, ...inner: string[]) =>
  `<Others><Title>${title}</Title>${inner.map((each) => `<Other>${each}</Other>`).join('')}</Others>`;

describe('activities', () => {
  const place =
    '<Location>Odense</Location><HonourAwardDate><hr:FormattedDateTime>2019</hr:FormattedDateTime></HonourAwardDate>';
  const member = { title: 'Laug', location: 'Odense', honourDate: { year: 2019 } };

  it.each([
    ['in an element of their own', `<Activity><Title>Laug</Title></Activity>${place}`],
    ['directly', `<Title>Laug</Title>${place}`],
  ])('are read with what stands %s', (_, content) => {
    const { document, report } = read(
      `<NetworksAndMemberships><NetworkAndMembership>${content}</NetworkAndMembership></NetworksAndMemberships>`,
    );
    expect(document.sections.memberships.entries).toEqual([{ id: 'activity-1', ...member }]);
    expect(report.keptAside).toEqual([]);
    expect(written(document).xml).toContain('<Activity><Title>Laug</Title></Activity><Location>Odense');
    expect(again(document)).toEqual(document);
  });

  it('keep aside what their kind does not have, and write it back', () => {
    const { document, report } = read(
      '<Projects><Project><Title>a</Title><Location>Odense</Location><Date><Ongoing>true</Ongoing></Date></Project><Project/></Projects>',
    );
    expect(document.sections.projects.entries).toMatchObject([
      { title: 'a', period: { ongoing: true } },
      { id: 'activity-2' },
    ]);
    expect(report.keptAside).toEqual([{ path: 'CandidateProfile/Projects/Project', name: 'Location' }]);
    expect(written(document).xml).toContain('<Location>Odense</Location>');
    expect(again(document)).toEqual(document);
  });
});

describe('sections of the person’s own', () => {
  it('are read by their titles, whatever stands between them, and written one element for each entry', () => {
    const { document } = read(
      others('Kurser', '<Title>a</Title>') +
        others('Rejser', '<Title>b</Title>') +
        others('Kurser', '<Title>c</Title>', '<Title>d</Title>') +
        others('__proto__', '<Title>e</Title>'),
    );
    const titles = ['custom-1', 'custom-2', 'custom-3'] as const;
    expect(titles.map((id) => document.sections[id]?.fields.title)).toEqual([
      'Kurser',
      'Rejser',
      '__proto__',
    ]);
    expect(document.sections['custom-1']?.entries).toEqual([
      { id: 'activity-1', title: 'a' },
      { id: 'activity-2', title: 'c' },
      { id: 'activity-3', title: 'd' },
    ]);
    expect(written(document).xml).toContain(
      others('Kurser', '<Title>c</Title>') + others('Kurser', '<Title>d</Title>'),
    );
    expect(again(document)).toEqual(document);
  });

  it('are called as their first entry where the file does not say, and stay aside where nothing does', () => {
    const { document, report } = read(
      '<Others><Title/><Other><Title>Militær</Title></Other></Others>' +
        '<Others><Title>Tom</Title></Others>' +
        '<Others><Other><Description>&lt;p&gt;x&lt;/p&gt;</Description></Other></Others>',
    );
    expect(document.sections['custom-1']?.fields).toEqual({ title: 'Militær' });
    expect(document.sections['custom-2']).toBeUndefined();
    expect(report.keptAside.map(({ name }) => name)).toEqual(['Others', 'Others']);
    expect(report.mapped).toEqual([{ name: 'custom-1', title: 'Militær', count: 1 }]);
    expect(again(document)).toEqual(document);
  });

  it('keep what stands beside and within an entry', () => {
    const { document, report } = read(
      '<Others x="1"><Title y="2">Kurser</Title><Note/><Other z="3"><Title>a</Title><Link w="4">https://a.dk</Link></Other></Others>',
    );
    expect(report.keptAside.map(({ path, name }) => `${path}>${name}`)).toEqual([
      'CandidateProfile/Others>@x',
      'CandidateProfile/Others>Note',
      'CandidateProfile/Others/Title>@y',
      'CandidateProfile/Others/Other>@z',
      'CandidateProfile/Others/Other/Link>@w',
    ]);
    expect(written(document).xml).toMatch(/<Others x="1"><Title y="2">.*<Other z="3">.*<Link w="4">/);
    expect(again(document)).toEqual(document);
  });

  it('lose nothing that is not said', () => {
    const entry = [{ id: 'a', title: 'x' }];
    const document = profileWith({
      'custom-a': { fields: { title: 'Kurser' }, entries: entry },
      'custom-b': { fields: { title: ' Kurser ' }, entries: entry },
      'custom-c': { fields: { title: '\u200d' }, entries: entry },
      'custom-d': { fields: { title: 'Tom' } },
      'custom-e': {},
    });
    const { remarks, xml } = written(document);
    expect(remarks.map(({ path, code, params }) => [path, code, params?.['title']])).toEqual([
      ['sections/custom-c', 'custom-section-untitled', undefined],
      ['sections/custom-d', 'custom-section-empty', 'Tom'],
      ['sections/custom-b', 'custom-sections-merged', 'Kurser'],
    ]);
    expect(xml).toContain('<Title>Afsnit uden titel</Title>');
    expect(xml).not.toContain('Tom');
    const native = eurofolio.write?.(document, new Map()).bytes ?? new Uint8Array();
    expect(eurofolio.read(native, formatPorts).document).toEqual(document);
  });

  it('stand in the order of sections as the person’s own, also under the name of another', () => {
    const document = profileWith({
      projects: { entries: [{ id: 'a', title: 'x' }] },
      'custom-a': { fields: { title: 'projects' }, entries: [{ id: 'a', title: 'x' }] },
    });
    expect(written(document).xml).toContain(
      '<Section><Title>projects</Title></Section><Section><Title>projects</Title><Custom>true</Custom></Section>',
    );
    expect(again(document).sections['custom-1']?.fields.title).toBe('projects');
  });

  it('come back in their hundreds, with thousands of entries', () => {
    const entries = Array.from({ length: 20 }, (_, at) => ({ id: `activity-${at}`, title: `Post ${at}` }));
    const sections = Array.from({ length: 200 }, (_, at) => [
      `custom-${at + 1}`,
      { fields: { title: `Afsnit ${at} 🧭 אבג` }, entries },
    ]);
    const document = profileWith(Object.fromEntries(sections));
    const back = again(document);
    expect(Object.keys(back.sections)).toEqual(Object.keys(document.sections));
    expect(back.sections['custom-200']?.entries).toHaveLength(20);
    expect(back.sections['custom-7']?.fields.title).toBe('Afsnit 6 🧭 אבג');
  });
});
