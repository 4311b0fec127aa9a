import { MediaQuery } from 'svelte/reactivity';

/** Whether the window is too narrow for the help beside the work: it covers the work, and is the main thing meanwhile. */
export const covers = new MediaQuery('(max-width: 859px)');
