import type { IpcMain } from 'electron';
import { expect, it } from 'vitest';
import { callChannel } from '#shared/contract/bridge.ts';
import { CallError } from '#shared/contract/errors.ts';
import { answerCalls } from '../../../../src/main/electron/calls.ts';
import { invokeAs, mainSide, type Sender } from '../../../helpers/ipc-pair.ts';

const ours: Sender = { url: 'app://eurofolio/#profile/1', parent: null };
const call = (sender: Sender | null, ...args: unknown[]) => {
  answerCalls(mainSide.ipcMain as unknown as IpcMain, async (name, input, caller) => {
    if (name === 'trouble') throw new CallError({ code: 'conflict', params: { revision: 2 } });
    return { name, input, caller };
  });
  return invokeAs(sender, callChannel, ...args);
};

it('answers our own page', async () => {
  expect(await call(ours, 'app.info', { a: 1 }, 'window-1')).toEqual({
    value: { name: 'app.info', input: { a: 1 }, caller: { window: 'window-1' } },
  });
});

it.each<[string, Sender | null]>([
  ['another page', { url: 'https://example.org/', parent: null }],
  ['a file', { url: 'file:///tmp/x.html', parent: null }],
  ['another host of the protocol', { url: 'app://other/', parent: null }],
  ['a frame within our page', { url: 'app://eurofolio/', parent: {} }],
  ['a page that is gone', null],
])('does not answer %s', async (_name, sender) => {
  expect(await call(sender, 'app.info', {}, 'w')).toEqual({ trouble: { code: 'not-admitted' } });
});

it('keeps code and parameters of trouble, which IPC itself would lose', async () => {
  expect(await call(ours, 'trouble', {}, 'w')).toEqual({
    trouble: { code: 'conflict', params: { revision: 2 } },
  });
});
