/** Files that are being dragged or were pasted; text from elsewhere is no file. */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** The pasted files, or pasted text that can be a profile itself (XML or JSON), as a file. */
export function pastedFiles(transfer: DataTransfer | null): File[] {
  if (transfer === null) return [];
  if (transfer.files.length > 0) return [...transfer.files];
  const text = transfer.getData('text/plain').trim();
  if (text.startsWith('<')) return [new File([text], 'profile.xml', { type: 'application/xml' })];
  if (text.startsWith('{')) return [new File([text], 'profile.json', { type: 'application/json' })];
  return [];
}
