import { helpOf } from './help-address.ts';
import { addressOf, routeOf, type Route } from './route.ts';

let route = $state.raw<Route>(routeOf(location.hash));

window.addEventListener('hashchange', () => {
  // The help opens over the present place.
  if (helpOf(location.hash) === undefined) route = routeOf(location.hash);
});

export const router = {
  get route(): Route {
    return route;
  },
  /** Goes to a place; `replace` leaves no trace of the present one, so that Back does not return to it. */
  go(to: Route, { replace = false } = {}): void {
    if (replace) history.replaceState(null, '', addressOf(to));
    else if (addressOf(to) !== location.hash) history.pushState(null, '', addressOf(to));
    route = to;
  },
};
