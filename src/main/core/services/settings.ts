import { z } from 'zod';
import { settingsSchema } from '#shared/contract/api.ts';
import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { Store } from '../db/index.ts';
import type { Emit } from '../ports.ts';

type Calls = 'settings.get' | 'settings.set';

/** A setting that was never set, or cannot be read any more, has its default; the others keep their value. */
const storedSettings = z.object({
  language: settingsSchema.shape.language.catch('system'),
  theme: settingsSchema.shape.theme.catch('system'),
  helpWidth: settingsSchema.shape.helpWidth.catch(undefined),
  tour: settingsSchema.shape.tour.catch(undefined),
  recognise: settingsSchema.shape.recognise.catch(undefined),
  seenExpiries: settingsSchema.shape.seenExpiries.catch(undefined),
  libraryViews: settingsSchema.shape.libraryViews.catch(undefined),
});

export function createSettings(store: Store, emit: Emit): Pick<Handlers, Calls> {
  const read = () => storedSettings.parse(store.settings.all());
  return {
    'settings.get': read,

    'settings.set': (changes, caller) => {
      store.transaction(() => {
        for (const [key, value] of Object.entries(changes)) store.settings.set(key, value);
      });
      const settings = read();
      emit({ event: 'settings.changed', settings, by: caller.window });
      return settings;
    },
  };
}
