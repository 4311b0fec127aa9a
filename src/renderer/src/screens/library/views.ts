import type { LibraryView, Settings } from '#shared/contract/api.ts';
import { newId } from '../../state/new-id.ts';
import { sameValue } from '../../state/place.ts';
import type { Look } from './look.svelte.ts';

type Views = NonNullable<Settings['libraryViews']>;

/** How one looks at the library now, under a name. */
export const viewOf = (look: Look, name: string): LibraryView => ({
  id: newId(),
  name,
  words: look.words.trim(),
  filter: look.filter,
  sort: look.sort,
});

/** Looks at the library in a way that was kept. */
export function show(look: Look, { words, filter, sort }: LibraryView): void {
  look.words = words;
  look.filter = filter;
  look.sort = sort;
}

/** The kept way in which one looks now, if it is one. */
export const shownView = (look: Look, views: Views): LibraryView | undefined =>
  views.find(
    ({ words, filter, sort }) =>
      words === look.words.trim() && sort === look.sort && sameValue(filter, look.filter),
  );

export const renamed = (views: Views, id: string, name: string): Views =>
  views.map((view) => (view.id === id ? { ...view, name } : view));
