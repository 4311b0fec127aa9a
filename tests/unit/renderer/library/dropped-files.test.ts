import { describe, expect, it } from 'vitest';
import { droppedFiles, withoutSystemsOwn } from '../../../../src/renderer/src/library/dropped-files.ts';

// What a browser gives for dropped files and folders: callbacks, and a folder in portions of a hundred.
const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (done: (file: File) => void) => done(new File([name], name)),
});
const lostEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (_: unknown, failed: (error: DOMException) => void) =>
    failed(new DOMException('no', 'NotFoundError')),
});
const folderEntry = (name: string, entries: object[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    let from = 0;
    return {
      readEntries: (done: (portion: object[]) => void) => done(entries.slice(from, (from += 100))),
    };
  },
});
const dropped = (entries: object[]): DataTransfer =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer;

describe('dropped files', () => {
  it('are read out of folders in full, however deep and however many', async () => {
    const many = Array.from({ length: 250 }, (_, n) => fileEntry(`${n}.txt`));
    const { files, unread } = await droppedFiles(
      dropped([fileEntry('a.pdf'), folderEntry('papers', [folderEntry('old', many), fileEntry('b.pdf')])]),
    );
    expect(files).toHaveLength(252);
    expect(files.map(({ name }) => name)).toEqual(['a.pdf', ...many.map(({ name }) => name), 'b.pdf']);
    expect(unread).toEqual([]);
  });

  it('leave out what a system puts into folders for itself', async () => {
    const { files } = await droppedFiles(
      dropped([
        folderEntry('papers', ['.DS_Store', 'Thumbs.db', 'desktop.ini', '._a.pdf', 'a.pdf'].map(fileEntry)),
      ]),
    );
    expect(files.map(({ name }) => name)).toEqual(['a.pdf']);
    expect(withoutSystemsOwn([new File([], '.DS_Store'), new File([], 'b.pdf')])).toHaveLength(1);
  });

  it('tell which could not be read, and go on with the others', async () => {
    const { files, unread } = await droppedFiles(
      dropped([lostEntry('lost.pdf'), folderEntry('papers', [lostEntry('gone.pdf'), fileEntry('a.pdf')])]),
    );
    expect(files.map(({ name }) => name)).toEqual(['a.pdf']);
    expect(unread).toEqual(['lost.pdf', 'gone.pdf']);
  });
});
