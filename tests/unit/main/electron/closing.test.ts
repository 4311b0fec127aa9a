import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, it, vi } from 'vitest';
import { closeAfterSaving, type ClosingPorts } from '../../../../src/main/electron/closing.ts';
import type { LastSave } from '../../../../src/main/core/services/closing.ts';

class FakeWindow extends EventEmitter {
  destroyed = false;
  crashed = false;
  sent: unknown[] = [];
  webContents = {
    isCrashed: () => this.crashed,
    send: (...message: unknown[]) => void this.sent.push(message),
  };
  destroy(): void {
    this.destroyed = true;
  }
  /** Whether the window closed at once. */
  close(): boolean {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    return !prevented;
  }
}

function openWindow(answer: Promise<LastSave>, loseIt = false) {
  const window = new FakeWindow();
  const asked: string[] = [];
  const bugs: unknown[] = [];
  const ports: ClosingPorts = {
    askToSave: (send) => {
      send({ event: 'window.closing', request: 'r' });
      return answer;
    },
    confirmLoss: async (why) => {
      asked.push(why);
      return loseIt;
    },
    log: (error) => void bugs.push(error),
  };
  closeAfterSaving(window as unknown as BrowserWindow, ports);
  return { window, asked, bugs };
}

it('closes when everything is saved, and not before', async () => {
  const { promise, resolve } = Promise.withResolvers<LastSave>();
  const { window, asked } = openWindow(promise);
  expect(window.close()).toBe(false);
  expect(window.close()).toBe(false); // asked once, however often one clicks
  expect(window.sent).toEqual([['event', { event: 'window.closing', request: 'r' }]]);
  expect(window.destroyed).toBe(false);
  resolve('saved');
  await vi.waitFor(() => expect(window.destroyed).toBe(true));
  expect(asked).toEqual([]);
});

it.each(['unsaved', 'silent'] as const)(
  'stays open when the last save is %s, unless the person says otherwise',
  async (answer) => {
    const staying = openWindow(Promise.resolve(answer));
    staying.window.close();
    await vi.waitFor(() => expect(staying.asked).toEqual([answer]));
    expect(staying.window.destroyed).toBe(false);
    await vi.waitFor(() => {
      staying.window.close();
      expect(staying.asked.length).toBeGreaterThan(1); // one may try again
    });

    const leaving = openWindow(Promise.resolve(answer), true);
    leaving.window.close();
    await vi.waitFor(() => expect(leaving.window.destroyed).toBe(true));
  },
);

it('closes a window that has crashed: nobody is left to ask', () => {
  const { window } = openWindow(Promise.resolve('silent'));
  window.crashed = true;
  expect(window.close()).toBe(true);
});

it('stays open and says why when asking fails', async () => {
  const { window, bugs } = openWindow(Promise.reject(new Error('gone')));
  window.close();
  await vi.waitFor(() => expect(bugs).toHaveLength(1));
  expect(window.destroyed).toBe(false);
});
