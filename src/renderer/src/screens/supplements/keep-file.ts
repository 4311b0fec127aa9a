import type { Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { LibraryDocument } from '#shared/library/index.ts';
import type { EditorState } from '../../state/index.ts';

/** Saves the form and makes its PDF the document's file. Rejects with a CallError. */
export async function keepFile(
  client: Client,
  editor: EditorState<LibraryDocument>,
): Promise<Output<'supplement.keep'>> {
  await editor.flush();
  return client.call('supplement.keep', { id: editor.id });
}
