/** Hands a file to the browser's (or Electron's) downloads. */
export function download(file: { fileName: string; mediaType: string; bytes: Uint8Array }): void {
  const blob = new Blob([new Uint8Array(file.bytes)], { type: file.mediaType });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  // The browser has taken the file by the time the next minute begins.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
