import { mount } from 'svelte';
import type { Client } from '#shared/contract/client.ts';
import App from './App.svelte';
import { explain } from './frame/trouble.ts';
import { preferences } from './frame/preferences.svelte.ts';
import './styles/index.css';
import { toasts } from './ui/index.ts';

/** Shows the program, in the person's language and theme from the first moment. */
export async function openWindow(client: Client, target: HTMLElement): Promise<void> {
  try {
    await preferences.load(client);
  } catch (error) {
    toasts.show(explain(error)); // the window speaks the system's language and can still be used
  }
  mount(App, { target, props: { client } });
}
