// The first tour: offered once below the first profile, four short steps, never in the way of the work.
// Not here: answers to questions (help).
export { default as FirstTour } from './FirstTour.svelte';
