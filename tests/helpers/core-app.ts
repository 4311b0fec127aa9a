import { afterEach } from 'vitest';
import type { AppEvent, CallName, Input, Output } from '#shared/contract/api.ts';
import { createApp, type App } from '../../src/main/core/app.ts';
import { testPorts, type TestPorts } from './core.ts';
import { freshFolder } from './folder.ts';

export interface TestApp {
  app: App;
  ports: TestPorts;
  call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;
  events: AppEvent[];
}

const open: App[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

/**
 * The core on a data folder of its own (or on one that another app has left, started so many minutes after the tests'
 * first instant), closed after the test.
 */
export function openApp(folder = freshFolder(), minutes = 0): TestApp {
  const ports = testPorts(folder);
  ports.passMinutes(minutes);
  const app = createApp(ports);
  open.push(app);
  const events: AppEvent[] = [];
  app.subscribe((event) => void events.push(event));
  return {
    app,
    ports,
    events,
    call: async <N extends CallName>(name: N, input: Input<N>) =>
      (await app.dispatch(name, input, {})) as Output<N>,
  };
}
