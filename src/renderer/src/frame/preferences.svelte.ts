import type { Settings } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { speak, type Language } from '../i18n/index.ts';

let settings = $state.raw<Settings>({ language: 'system', theme: 'system' });
/** The language that the program was started in, where somebody asked for one: it stands for the system's. */
let asked: Language | undefined;

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
    const [info, chosen] = await Promise.all([client.call('app.info', {}), client.call('settings.get', {})]);
    asked = info.language;
    apply(chosen);
  },
  async change(client: Client, change: Partial<Settings>): Promise<void> {
    apply({ ...settings, ...change });
    apply(await client.call('settings.set', change));
  },
};

function apply(next: Settings): void {
  settings = next;
  speak(next.language === 'system' ? (asked ?? 'system') : next.language);
  if (next.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next.theme;
}
