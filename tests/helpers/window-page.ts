// The program in a browser, as a person meets it: a host on a fresh data folder, and a page that was let in.
import { test as base, type Page } from '@playwright/test';
import { freshDataFolder, removeDataFolder, startHost, type Host } from './host.ts';

interface WindowFixtures {
  host: Host;
  /** A page on the start screen. Ends the test when the page reports an error or the policy stops something. */
  window: Page;
}

export const test = base.extend<WindowFixtures>({
  host: async ({}, use) => {
    const dataFolder = freshDataFolder();
    const host = await startHost({ dataFolder });
    await use(host);
    await host.stop();
    removeDataFolder(dataFolder);
  },
  window: async ({ page, host }, use) => {
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => {
      // Trouble that a call answers with is told to the person; the browser notes its status as well.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) trouble.push(message.text());
    });
    await page.goto(host.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await use(page);
    base.expect(trouble).toEqual([]);
  },
});

export const { expect } = test;
