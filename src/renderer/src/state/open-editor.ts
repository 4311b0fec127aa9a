import type { Client } from '#shared/contract/client.ts';
import type { LibraryDocument } from '#shared/library/index.ts';
import type { Paper } from '#shared/papers/index.ts';
import { EditorState } from './editor.svelte.ts';
import { abandonedPages, forgetPages, Journal } from './journal.ts';
import { announceWindow, openWindows } from './open-windows.ts';
import { storedLibraryDocument, storedPaper, storedProfile, type Stored } from './stored.ts';

const open = new Set<EditorState<unknown>>();
let windowName: string | undefined;
let pages = 0;

/** Opens a profile for editing, with what a window that is gone had not saved. Rejects with a CallError. */
export const openEditor = (client: Client, id: string): Promise<EditorState> =>
  edit(storedProfile(client, id));

/** Opens a CV or letter for editing, with the same care. Rejects with a CallError. */
export const openPaper = (client: Client, id: string): Promise<EditorState<Paper>> =>
  edit(storedPaper(client, id));

/** Opens what is known of a document of the library for editing, with the same care. Rejects with a CallError. */
export const openLibraryDocument = (client: Client, id: string): Promise<EditorState<LibraryDocument>> =>
  edit(storedLibraryDocument(client, id));

async function edit<D>(stored: Stored<D>): Promise<EditorState<D>> {
  windowName ??= announceWindow();
  const { id } = stored;
  // A document may be opened again while its last editor is still trying to save: each has a page of its own.
  const journal = new Journal(localStorage, id, windowName, (pages += 1));
  const editor = new EditorState(stored, await stored.open(), {
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

/**
 * Attends an editor from when it is open until the screen is left, which may be sooner: the function it gives lets go.
 */
export function whileShown<D extends object>(
  client: Client,
  opening: Promise<EditorState<D>>,
  shown: (editor: EditorState<D>) => void,
  failed: (error: unknown) => void,
): () => void {
  let leave: (() => void) | undefined;
  let gone = false;
  opening.then((editor) => {
    leave = attend(editor, client);
    if (gone) leave();
    else shown(editor);
  }, failed);
  return () => {
    gone = true;
    leave?.();
  };
}

/** Keeps an editor up to date and safe while it is shown. Gives the function that lets go of it, after a last save. */
export function attend(editor: EditorState<unknown>, client: Client): () => void {
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

/** Saves every open document. A window that is asked to close waits for it; rejects with what is in the way. */
export async function flush(): Promise<void> {
  await Promise.all([...open].map((editor) => editor.flush()));
}

/** For documents that were deleted for good: lets go of what is unsaved of them, but for windows that still show them. */
export async function forget(ids: readonly string[]): Promise<void> {
  for (const editor of open) {
    if (!ids.includes(editor.id)) continue;
    editor.close();
    open.delete(editor);
  }
  const others = new Set(await openWindows());
  if (windowName !== undefined) others.delete(windowName);
  for (const id of ids) forgetPages(localStorage, id, others);
}
