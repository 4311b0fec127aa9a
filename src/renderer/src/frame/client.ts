import { createContext } from 'svelte';
import type { Client } from '#shared/contract/client.ts';

const [get, set] = createContext<Client>();

/** The way to the core. To be called while a component is made. */
export const useClient = get;
/** Gives every component below the same client. */
export const provideClient = set;
