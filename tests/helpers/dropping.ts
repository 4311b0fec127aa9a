import type { Page } from '@playwright/test';
import type { TestFile } from './library-files.ts';

/** A file as it is dropped: `gone`, it is taken away before it is read; `megabytes`, nothing but so many of them. */
export type DroppedFile = TestFile & { gone?: true; megabytes?: number };

/** Drops files on the window, as a person does from the system's own one. */
export async function dropOn(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const packed = files.map(({ name, mimeType, buffer, gone, megabytes }) => ({
    name,
    mimeType,
    content: buffer.toString('base64'),
    gone,
    megabytes,
  }));
  await page.evaluate((packed) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, content, megabytes } of packed) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const parts = megabytes === undefined ? [bytes] : [new Uint8Array(megabytes * 1024 * 1024)];
      transfer.items.add(new File(parts, name, { type: mimeType }));
    }
    const vanished = packed.filter(({ gone }) => gone).map(({ name }) => name);
    const slice = Blob.prototype.slice;
    File.prototype.slice = function (this: File, ...range) {
      const part = slice.apply(this, range);
      if (vanished.includes(this.name)) {
        part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
      }
      return part;
    };
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer });
      document.querySelector('main')?.dispatchEvent(event);
    }
  }, packed);
}
