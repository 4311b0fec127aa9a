import { describe, expect, it } from 'vitest';
import {
  addressOf,
  profileOf,
  routeOf,
  sameScreenFor,
  type Route,
} from '../../../../src/renderer/src/frame/route.ts';

describe('the address of a place', () => {
  const places: Route[] = [
    { screen: 'start' },
    { screen: 'settings' },
    { screen: 'profile' },
    { screen: 'profile', id: 'p1' },
    { screen: 'profile', id: 'p_1-a', section: 'work-experience' },
    { screen: 'profile', id: 'a/b c', section: 'æ' },
    { screen: 'profile', id: 'p1', section: 'language', entry: 'a/b c' },
    { screen: 'documents' },
    { screen: 'documents', profile: 'p1' },
    { screen: 'documents', profile: 'p1', paper: 'a/b c' },
    { screen: 'languages' },
    { screen: 'languages', profile: 'p1' },
    { screen: 'languages', profile: 'p1', language: 'a/b c' },
    { screen: 'digital-skills' },
    { screen: 'digital-skills', profile: 'p1' },
    { screen: 'digital-skills', profile: 'a/b c', assessment: true },
  ];
  it.each(places)('%o is found again', (place) => {
    expect(routeOf(addressOf(place))).toEqual(place);
  });

  it('does not keep that something has just been made', () => {
    expect(routeOf(addressOf({ screen: 'profile', id: 'p1', begin: true }))).toEqual({
      screen: 'profile',
      id: 'p1',
    });
  });

  it.each(['', '#', '#nowhere', '#/x', '#start/extra'])('%j is the start', (address) => {
    expect(routeOf(address)).toEqual({ screen: 'start' });
  });

  it('takes a broken escape as it stands', () => {
    expect(routeOf('#profile/%E0%A4%A')).toEqual({ screen: 'profile', id: '%E0%A4%A' });
  });
});

describe('the profile of a place', () => {
  it('is the one that the address names', () => {
    expect(profileOf(routeOf('#profile/p1/language'))).toBe('p1');
    expect(profileOf(routeOf('#documents/p1/cv'))).toBe('p1');
    expect(profileOf(routeOf('#languages/p1/french'))).toBe('p1');
    expect(profileOf(routeOf('#digital-skills/p1/assessment'))).toBe('p1');
    expect(profileOf(routeOf('#profile'))).toBeUndefined();
    expect(profileOf(routeOf('#settings'))).toBeUndefined();
  });

  it('can be changed for another while the section stays', () => {
    const other = sameScreenFor(routeOf('#profile/p1/language'), 'p2');
    expect(addressOf(other)).toBe('#profile/p2/language');
    expect(addressOf(sameScreenFor(routeOf('#documents/p1/cv'), 'p2'))).toBe('#documents/p2');
    expect(addressOf(sameScreenFor(routeOf('#languages/p1/french'), 'p2'))).toBe('#languages/p2');
    const skills = sameScreenFor(routeOf('#digital-skills/p1/assessment'), 'p2');
    expect(addressOf(skills)).toBe('#digital-skills/p2/assessment');
    expect(addressOf(sameScreenFor({ screen: 'profile', id: 'p1', begin: true }, 'p2'))).toBe('#profile/p2');
  });
});
