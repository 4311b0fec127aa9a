import { describe, expect, it } from 'vitest';
import type { ProfileSummary } from '#shared/contract/api.ts';
import { matching } from '../../../../../src/renderer/src/screens/start/find.ts';

const at = '2026-01-02T03:04:05.000Z';
const profile = (person: string, label: string | null = null): ProfileSummary => ({
  id: `${person}-${label}`,
  name: label ?? person,
  label,
  person,
  archived: false,
  revision: 1,
  createdAt: at,
  changedAt: at,
});
const people = [
  profile('Åse Østergaard'),
  profile('Anaïs Moreau', 'Ansøgninger i Norge'),
  profile('Anaïs Moreau'),
  profile(''),
];
const found = (typed: string): string[] => matching(people, typed).map(({ id }) => id);

describe('finding a profile', () => {
  it('looks at what it is called and at whose it is, whatever the case and accents', () => {
    expect(found('anais')).toEqual(['Anaïs Moreau-Ansøgninger i Norge', 'Anaïs Moreau-null']);
    expect(found('NORGE')).toEqual(['Anaïs Moreau-Ansøgninger i Norge']);
    expect(found('øster')).toEqual(found('oster'));
  });

  it('takes the beginnings of words in any order, and wants them all', () => {
    expect(found('øst ås')).toEqual(['Åse Østergaard-null']);
    expect(found('moreau norge')).toHaveLength(1);
    expect(found('gaard')).toEqual([]);
    expect(found('moreau ase')).toEqual([]);
  });

  it('leaves all of them in their order where nothing was typed', () => {
    expect(matching(people, '  ')).toEqual(people);
  });
});
