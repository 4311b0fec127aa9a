/** Files that the system puts into folders for itself. */
const systemsOwn = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** What of the File and Directory Entries API is needed here. */
export type Entry = Pick<FileSystemEntry, 'name' | 'isFile' | 'isDirectory'>;

/**
 * Every file that is dropped, those in folders too, in their order. To be called while the event is being handled: afterwards
 * a browser shows nothing of it any more. What cannot be read is left out and counted.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<{ files: File[]; unread: string[] }> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { files: [...transfer.files], unread: [] };
  const files: File[] = [];
  const unread: string[] = [];
  for (const entry of entries) await collect(entry, files, unread);
  return { files, unread };
}

/** Of a chosen folder, without what the system put there. */
export const withoutSystemsOwn = (files: readonly File[]): File[] =>
  files.filter(({ name }) => !systemsOwn.test(name));

async function collect(entry: Entry, files: File[], unread: string[]): Promise<void> {
  try {
    if (isFile(entry)) {
      if (!systemsOwn.test(entry.name)) files.push(await fileOf(entry));
    } else if (isFolder(entry)) {
      for (const inner of await entriesOf(entry)) await collect(inner, files, unread);
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    unread.push(entry.name);
  }
}

const isFile = (entry: Entry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: Entry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A browser gives a folder in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
