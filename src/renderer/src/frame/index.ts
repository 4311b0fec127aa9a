// The window around every screen: where one is (the address), the rail, the header, landmarks and the program's settings.
// Not here: what a screen shows, or calls of one screen.
export { default as HeaderContent } from './HeaderContent.svelte';
export { profileInHand } from './profile-in-hand.svelte.ts';
export { default as ProfileSwitch } from './ProfileSwitch.svelte';
export { preferences } from './preferences.svelte.ts';
export { provideClient, useClient } from './client.ts';
export { addressOf, type Route } from './route.ts';
export { router } from './router.svelte.ts';
export { explain } from './trouble.ts';
