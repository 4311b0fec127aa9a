import type { Client } from '#shared/contract/client.ts';
import { EditorState } from './editor.svelte.ts';
import { abandonedPages, Journal } from './journal.ts';
import { announceWindow, openWindows } from './open-windows.ts';

const open = new Set<EditorState>();
let windowName: string | undefined;
let pages = 0;

/** Opens a profile for editing, with what a window that is gone had not saved. Rejects with a CallError. */
export async function openEditor(client: Client, id: string): Promise<EditorState> {
  windowName ??= announceWindow();
  // A profile may be opened again while its last editor is still trying to save: each has a page of its own.
  const journal = new Journal(localStorage, id, windowName, (pages += 1));
  const opened = await client.call('profile.open', { id });
  const editor = new EditorState(client, opened, {
    now: () => new Date(),
    keep: (page) => journal.write(page),
  });
  for (const { page, tearOut } of abandonedPages(localStorage, id, await openWindows())) {
    editor.recover(page);
    tearOut(); // by now it stands in this window's own page
  }
  open.add(editor);
  return editor;
}

/** Keeps an editor up to date and safe while it is shown. Gives the function that lets go of it, after a last save. */
export function attend(editor: EditorState, client: Client): () => void {
  const endEvents = client.subscribe((event) => void editor.heard(event));
  const save = (): void => {
    // Trouble is shown by `saved`, kept in the journal and tried again.
    editor.flush().catch(() => undefined);
  };
  const back = (): void => {
    save();
    void editor.refresh();
  };
  const turn = (): void => {
    if (document.visibilityState === 'hidden') save();
    else back();
  };
  const leave = (event: BeforeUnloadEvent): void => {
    save();
    if (editor.atRisk) event.preventDefault(); // only the browser can ask now
  };
  window.addEventListener('beforeunload', leave);
  window.addEventListener('pagehide', save);
  window.addEventListener('online', back);
  window.addEventListener('focus', back);
  document.addEventListener('visibilitychange', turn);
  return () => {
    window.removeEventListener('beforeunload', leave);
    window.removeEventListener('pagehide', save);
    window.removeEventListener('online', back);
    window.removeEventListener('focus', back);
    document.removeEventListener('visibilitychange', turn);
    endEvents();
    editor.flush().then(
      () => {
        editor.close();
        open.delete(editor);
      },
      () => undefined, // it goes on trying, and `flush` goes on asking for it
    );
  };
}

/** Saves every open profile. A window that is asked to close waits for it; rejects with what is in the way. */
export async function flush(): Promise<void> {
  await Promise.all([...open].map((editor) => editor.flush()));
}
