// Windows that edit profiles and papers of one core: each with the real editor state, and a line that can break.
import type { AppEvent, CallName, Input, Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { CallError } from '#shared/contract/errors.ts';
import type { Paper } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { EditorState } from '../../src/renderer/src/state/editor.svelte.ts';
import { Journal, type JournalStore } from '../../src/renderer/src/state/journal.ts';
import { storedPaper, storedProfile, type Stored } from '../../src/renderer/src/state/stored.ts';
import type { TestApp } from './core-app.ts';

/** What of a browser's storage the journal uses. */
export function memoryStore(): JournalStore & { keys: () => string[] } {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    key: (index) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
    keys: () => [...held.keys()],
  };
}

export interface Line {
  /** `down`: nothing arrives. `deaf`: calls arrive, answers do not. */
  state: 'up' | 'down' | 'deaf';
  calls: CallName[];
}

export interface TestWindow<D = ProfileDocument> {
  editor: EditorState<D>;
  line: Line;
}

let windows = 0;

type Where = [store?: JournalStore, name?: string];

/** Opens a profile in a window of its own. */
export const openWindow = (app: TestApp, id: string, ...where: Where): Promise<TestWindow> =>
  openIn(app, id, storedProfile, ...where);

/** Opens a CV or letter in a window of its own. */
export const openPaperWindow = (app: TestApp, id: string, ...where: Where): Promise<TestWindow<Paper>> =>
  openIn(app, id, storedPaper, ...where);

async function openIn<D>(
  { app, ports }: TestApp,
  id: string,
  storedBy: (client: Client, id: string) => Stored<D>,
  store: JournalStore = memoryStore(),
  name = `window-${(windows += 1)}`,
): Promise<TestWindow<D>> {
  const line: Line = { state: 'up', calls: [] };
  const client: Client = {
    call: async <N extends CallName>(call: N, input: Input<N>) => {
      line.calls.push(call);
      if (line.state === 'down') throw new CallError({ code: 'host-gone' });
      const answer = (await app.dispatch(call, input, { window: name })) as Output<N>;
      if (line.state === 'deaf') throw new CallError({ code: 'host-gone' });
      return structuredClone(answer);
    },
    subscribe: (listener) =>
      app.subscribe((event: AppEvent) => {
        if (!('by' in event) || event.by !== name) listener(event);
      }),
  };
  const journal = new Journal(store, id, name);
  const stored = storedBy(client, id);
  const editor = new EditorState(stored, await stored.open(), {
    now: ports.now,
    keep: (page) => journal.write(page),
  });
  client.subscribe((event) => void editor.heard(event));
  return { editor, line };
}
