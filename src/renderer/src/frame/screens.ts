import type { Word } from '../i18n/index.ts';
import type { IconName } from '../ui/index.ts';
import type { ScreenName } from './route.ts';

/** The rail's links in their order. A new screen is one line here and one branch in `Screen.svelte`. */
export const railLinks: readonly {
  screen: ScreenName;
  word: Word;
  icon: IconName;
  /** Stands at the foot of the rail. */
  last?: boolean;
}[] = [
  { screen: 'start', word: 'screen.start', icon: 'home' },
  { screen: 'profile', word: 'screen.profile', icon: 'person' },
  { screen: 'languages', word: 'screen.languages', icon: 'conversation' },
  { screen: 'digital-skills', word: 'screen.digitalSkills', icon: 'screen' },
  { screen: 'library', word: 'screen.library', icon: 'books' },
  { screen: 'documents', word: 'screen.documents', icon: 'document' },
  { screen: 'settings', word: 'screen.settings', icon: 'sliders', last: true },
];
