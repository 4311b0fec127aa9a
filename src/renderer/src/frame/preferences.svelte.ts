import type { Settings } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { speak } from '../i18n/index.ts';

let settings = $state.raw<Settings>({ language: 'system', theme: 'system' });

/** The person's choices for the whole program. They take effect at once, in every window. */
export const preferences = {
  get current(): Settings {
    return settings;
  },
  /** Reads what was chosen, and follows changes made in other windows for as long as this one is open. */
  async load(client: Client): Promise<void> {
    apply(settings);
    client.subscribe((event) => {
      if (event.event === 'settings.changed') apply(event.settings);
    });
    apply(await client.call('settings.get', {}));
  },
  async change(client: Client, change: Partial<Settings>): Promise<void> {
    apply({ ...settings, ...change });
    apply(await client.call('settings.set', change));
  },
};

function apply(next: Settings): void {
  settings = next;
  speak(next.language);
  if (next.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next.theme;
}
