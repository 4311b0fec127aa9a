import { expect, it, vi } from 'vitest';
import { exposedBridge, mainSide } from '../../helpers/ipc-pair.ts';

vi.mock('electron', async () => (await import('../../helpers/ipc-pair.ts')).rendererSide);

it('gives the window call and subscribe, and nothing else', async () => {
  await import('../../../src/preload/index.ts');
  expect(Object.keys(exposedBridge('eurofolio')).sort()).toEqual(['call', 'subscribe']);
});

it("hands on events without Electron's own event object", async () => {
  await import('../../../src/preload/index.ts');
  const heard: unknown[][] = [];
  const stop = exposedBridge('eurofolio').subscribe((...args) => void heard.push(args));
  mainSide.send('event', { event: 'x' });
  stop();
  mainSide.send('event', { event: 'y' });
  expect(heard).toEqual([[{ event: 'x' }]]);
});
