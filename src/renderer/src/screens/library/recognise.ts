import type { Client } from '#shared/contract/client.ts';
import { explain } from '../../frame/index.ts';
import { t } from '../../i18n/index.ts';
import { previewKind, type StoredFile } from '../../library/index.ts';
import { toasts } from '../../ui/index.ts';

/** Whether text may stand in a picture in it. */
export const canRecognise = (file: StoredFile): boolean =>
  ['pdf', 'picture'].includes(previewKind(file)) || file.mediaType.startsWith('image/');

/** Begins to recognise text in the pictures of a file; the library tells when it is there. */
export async function recognise(client: Client, id: string): Promise<void> {
  try {
    await client.call('library.read', { id, recognise: true });
    toasts.show(t('library.recognise.begun'));
  } catch (error) {
    toasts.show(explain(error));
  }
}
