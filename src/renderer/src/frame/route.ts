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
      /** The id of the open entry. */
      entry?: string;
      /** Just made, to be written: the focus belongs on the first field. It does not stand in the address. */
      begin?: true;
    }
  | {
      screen: 'library';
      /** The profile in hand where absent. */
      profile?: string;
      /** The id of the open document. */
      document?: string;
      /** Its form instead: it is filled in. */
      form?: true;
    }
  | {
      screen: 'documents';
      /** The profile in hand where absent. */
      profile?: string;
      /** The id of a CV or letter; the first one where absent. */
      paper?: string;
    }
  | {
      screen: 'languages';
      /** The profile in hand where absent. */
      profile?: string;
      /** The id of a language beside the mother tongues; the first one where absent. */
      language?: string;
    }
  | {
      screen: 'digital-skills';
      /** The profile in hand where absent. */
      profile?: string;
      /** The self-assessment instead of the skills. */
      assessment?: boolean;
    }
  | { screen: 'settings' };
export type ScreenName = Route['screen'];

/** The address of a place: `#start`, `#profile/<id>/<section>/<entry>`, `#library/<profile>/<document>`, `#documents/<profile>/<paper>` and so on. */
export function addressOf(route: Route): string {
  if (route.screen === 'profile') return address(route.screen, route.id, route.section, route.entry);
  if (route.screen === 'library') {
    const place = address(route.screen, route.profile, route.document);
    return route.form && route.document !== undefined ? `${place}/${form}` : place;
  }
  if (route.screen === 'documents') return address(route.screen, route.profile, route.paper);
  if (route.screen === 'languages') return address(route.screen, route.profile, route.language);
  if (route.screen === 'digital-skills')
    return address(route.screen, route.profile, route.assessment ? assessment : undefined);
  return `#${route.screen}`;
}

/** What stands in the address for the form of a document. */
const form = 'form';
/** What stands in the address for the self-assessment of digital skills. */
const assessment = 'assessment';

/** Down to the first part that is not named. */
const address = (screen: ScreenName, ...within: (string | undefined)[]): string => {
  const end = within.indexOf(undefined);
  const parts = (end === -1 ? within : within.slice(0, end)).filter((part) => part !== undefined);
  return [`#${screen}`, ...parts.map(encodeURIComponent)].join('/');
};

/** The place that an address names; an unknown address is the start. */
export function routeOf(address: string): Route {
  const [screen, ...parts] = address.replace(/^#/, '').split('/').map(decoded);
  if (screen === 'settings') return { screen };
  const [profile, within, part] = parts.map((part) => part || undefined);
  if (screen === 'profile') {
    return {
      screen,
      ...(profile !== undefined && { id: profile }),
      ...(within !== undefined && { section: within }),
      ...(within !== undefined && part !== undefined && { entry: part }),
    };
  }
  if (screen === 'library') {
    return {
      screen,
      ...(profile !== undefined && { profile }),
      ...(within !== undefined && { document: within }),
      ...(within !== undefined && part === form && { form: true }),
    };
  }
  if (screen === 'documents') {
    return {
      screen,
      ...(profile !== undefined && { profile }),
      ...(within !== undefined && { paper: within }),
    };
  }
  if (screen === 'languages') {
    return {
      screen,
      ...(profile !== undefined && { profile }),
      ...(within !== undefined && { language: within }),
    };
  }
  if (screen === 'digital-skills') {
    return {
      screen,
      ...(profile !== undefined && { profile }),
      ...(profile !== undefined && within === assessment && { assessment: true }),
    };
  }
  return { screen: 'start' };
}

/** The profile that a place belongs to; undefined where it belongs to none, or the address names none. */
export function profileOf(route: Route): string | undefined {
  if (route.screen === 'profile') return route.id;
  return 'profile' in route ? route.profile : undefined;
}

/** The same place in another profile; what is its own there (a paper, an open entry) stays behind. */
export function sameScreenFor(route: Route, profile: string): Route {
  if (route.screen === 'library' || route.screen === 'documents' || route.screen === 'languages')
    return { screen: route.screen, profile };
  if (route.screen === 'digital-skills') return { ...route, profile };
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
