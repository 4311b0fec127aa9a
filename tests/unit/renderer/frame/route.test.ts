import { describe, expect, it } from 'vitest';
import { addressOf, routeOf, type Route } from '../../../../src/renderer/src/frame/route.ts';

describe('the address of a place', () => {
  const places: Route[] = [
    { screen: 'start' },
    { screen: 'settings' },
    { screen: 'profile' },
    { screen: 'profile', id: 'p1' },
    { screen: 'profile', id: 'p_1-a', section: 'work-experience' },
    { screen: 'profile', id: 'a/b c', section: 'æ' },
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
