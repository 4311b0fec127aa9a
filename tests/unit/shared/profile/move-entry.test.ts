import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/profile/change.ts';
import { moveToSection, sectionsThatTake } from '#shared/profile/move-entry.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const project = {
  id: 'p',
  title: 'Bådhus',
  period: { from: { year: 2021 } },
  links: [{ id: 'l', url: 'https://eksempel.dk' }],
  extras: { 'europass-xml': [{ path: '', name: 'Note', content: '<Note/>' }] },
};
const document = profileWith({
  projects: { entries: [project, { id: 'empty' }] },
  volunteering: { entries: [{ id: 'v', title: 'Træner', location: 'Odense' }, { id: 'p' }] },
  'work-experience': { entries: [{ id: 'j', occupation: { label: 'Bager' }, city: 'Odense' }] },
  'digital-skills': { entries: [{ id: 'g', title: 'Data', skills: [{ id: 's', name: 'R' }] }] },
  'custom-x': { fields: { title: 'Kurser' } },
});

describe('an entry', () => {
  it('can go wherever all that it holds has its place', () => {
    const forProject = sectionsThatTake(document, 'projects', 'p');
    expect(forProject).toEqual(expect.arrayContaining(['volunteering', 'hobbies-interests', 'custom-x']));
    expect(forProject).not.toContain('projects');
    expect(forProject).not.toContain('work-experience');
    const forPlaced = sectionsThatTake(document, 'volunteering', 'v');
    expect(forPlaced).toEqual(expect.arrayContaining(['conferences-seminars', 'custom-x']));
    expect(forPlaced).not.toContain('projects');
  });

  it('can go nowhere when it holds what no other has, or nothing', () => {
    expect(sectionsThatTake(document, 'work-experience', 'j')).toEqual([]);
    expect(sectionsThatTake(document, 'digital-skills', 'g')).toEqual([]);
    expect(sectionsThatTake(document, 'projects', 'empty')).toEqual([]);
    expect(sectionsThatTake(document, 'projects', 'nobody')).toEqual([]);
  });

  it('does not take a field that another section means otherwise', () => {
    const strange = profileWith({ projects: { entries: [{ id: 'p', title: 'x', location: 7 }] } });
    expect(sectionsThatTake(strange, 'projects', 'p')).not.toContain('volunteering');
    expect(sectionsThatTake(strange, 'projects', 'p')).toContain('hobbies-interests');
  });

  it('moves whole, under another id where its own is taken, and back by undo', () => {
    const changes = moveToSection(document, 'projects', 'p', { to: 'volunteering', before: 'v' });
    const { document: moved, inverse } = applyChanges(document, changes);
    expect(moved.sections.projects.entries.map(({ id }) => id)).toEqual(['empty']);
    expect(moved.sections.volunteering.entries[0]).toEqual({ ...project, id: 'p-2' });
    expect(applyChanges(moved, inverse).document).toEqual(document);
    expect(moveToSection(document, 'work-experience', 'j', { to: 'projects' })).toEqual([]);
  });
});
