/** Where one is in the program. It stands in the address, so that Back works and a reload returns to the place. */
export type Route =
  | {
      screen: 'start';
      /** To find another profile: the focus belongs in the search. It does not stand in the address. */
      find?: true;
    }
  | {
      screen: 'profile';
      /** The last changed profile where absent. */
      id?: string;
      /** The id of a section in the registry. */
      section?: string;
      /** Just made, to be written: the focus belongs on the first field. It does not stand in the address. */
      begin?: true;
    }
  | { screen: 'settings' };
export type ScreenName = Route['screen'];

/** The address of a place: `#start`, `#profile/<id>/<section>`, `#settings`. */
export function addressOf(route: Route): string {
  if (route.screen !== 'profile') return `#${route.screen}`;
  const { id, section } = route;
  const parts = id === undefined ? [] : section === undefined ? [id] : [id, section];
  return ['#profile', ...parts.map(encodeURIComponent)].join('/');
}

/** The place that an address names; an unknown address is the start. */
export function routeOf(address: string): Route {
  const [screen, ...parts] = address.replace(/^#/, '').split('/').map(decoded);
  if (screen === 'settings') return { screen };
  if (screen !== 'profile') return { screen: 'start' };
  const [id, section] = parts.map((part) => part || undefined);
  return {
    screen,
    ...(id === undefined ? {} : { id }),
    ...(section === undefined ? {} : { section }),
  };
}

/** The profile that a place belongs to; undefined where it belongs to none, or the address names none. */
export function profileOf(route: Route): string | undefined {
  return route.screen === 'profile' ? route.id : undefined;
}

/** The same place in another profile; what is its own there (a paper, an open entry) stays behind. */
export function sameScreenFor(route: Route, profile: string): Route {
  if (route.screen !== 'profile' || route.section === undefined) return { screen: 'profile', id: profile };
  return { screen: 'profile', id: profile, section: route.section };
}

/** Addresses can be typed by hand; a broken escape is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
