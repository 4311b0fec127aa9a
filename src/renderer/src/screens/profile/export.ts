import type { Client } from '#shared/contract/client.ts';
import type { Output } from '#shared/contract/api.ts';
import type { CvSettings } from '#shared/model/cv.ts';

export type ExportFormat = 'pdf' | 'europass-xml' | 'eurofolio';

/** Makes the file from what is stored, and hands it to the browser's (or Electron's) downloads. Rejects with a CallError. */
export async function exportProfile(
  client: Client,
  input: { id: string; format: ExportFormat; cv: CvSettings },
): Promise<Output<'profile.export'>> {
  const file = await client.call('profile.export', input);
  download(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }), file.fileName);
  return file;
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
