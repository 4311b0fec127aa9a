import type { Client } from '#shared/contract/client.ts';
import type { Output } from '#shared/contract/api.ts';

export type ExportFormat = 'pdf' | 'europass-xml' | 'eurofolio';

/** Makes the file from what is stored, and hands it to the browser's (or Electron's) downloads. Rejects with a CallError. */
export async function exportProfile(
  client: Client,
  { id, format }: { id: string; format: ExportFormat },
): Promise<Output<'profile.export'>> {
  const file =
    format === 'pdf' ? await firstPaper(client, id) : await client.call('profile.export', { id, format });
  download(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }), file.fileName);
  return file;
}

async function firstPaper(client: Client, profile: string): Promise<Output<'paper.export'>> {
  const [paper] = await client.call('paper.list', { profile });
  return client.call('paper.export', { ids: paper === undefined ? [] : [paper.id] });
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the time the next minute begins.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
