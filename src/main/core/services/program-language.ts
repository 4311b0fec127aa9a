import type { Store } from '../db/index.ts';
import type { Ports } from '../ports.ts';
import { systemLanguage, type Language } from '../words.ts';

/** The language of what the program writes by itself: as chosen, as it was started, or the computer's. */
export function programLanguage(
  store: Pick<Store, 'settings'>,
  { language }: Pick<Ports, 'language'>,
): Language {
  const chosen = store.settings.all()['language'];
  return chosen === 'da' || chosen === 'en' ? chosen : (language ?? systemLanguage());
}
