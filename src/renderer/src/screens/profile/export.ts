import type { Client } from '#shared/contract/client.ts';
import type { Output } from '#shared/contract/api.ts';
import { download } from '../../papers/index.ts';

/** A CV by its id as PDF, or the whole profile for other programs. */
export type ExportWish = { format: 'pdf'; paper: string } | { format: 'europass-xml' | 'eurofolio' };

/** Makes the file from what is stored, and hands it to the downloads. Rejects with a CallError. */
export async function exportProfile(
  client: Client,
  id: string,
  wish: ExportWish,
): Promise<Output<'profile.export'>> {
  const file =
    wish.format === 'pdf'
      ? await client.call('paper.export', { ids: [wish.paper] })
      : await client.call('profile.export', { id, format: wish.format });
  download(file);
  return file;
}
