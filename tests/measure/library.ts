// Measures the library's screen in the window of the built program: from the click to the first rows of 10,000 documents.
import type { Browser } from 'playwright';
import { fillLibrary } from '../bench/many-documents.ts';
import { freshDataFolder, removeDataFolder, startHost } from '../helpers/host.ts';

/** Milliseconds by the clock, of one opening after the other. The first one of a window reads the screen's program too. */
export async function libraryOpenings(browser: Browser): Promise<number[]> {
  const dataFolder = freshDataFolder();
  fillLibrary(dataFolder, 10_000);
  const host = await startHost({ dataFolder });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('canvas[data-drawn]').first().waitFor({ timeout: 60_000 });
    await page.evaluate(watchRows);
    const openings: number[] = [];
    for (let turn = 0; turn < 11; turn += 1) {
      await page.waitForTimeout(500);
      await page.getByRole('link', { name: 'Library', exact: true }).click();
      openings.push(await page.evaluate(() => window.rowsShown()));
      await page.getByRole('link', { name: 'Settings', exact: true }).click();
    }
    return openings;
  } finally {
    await context.close();
    await host.stop();
    removeDataFolder(dataFolder);
  }
}

declare global {
  interface Window {
    rowsShown: () => Promise<number>;
  }
}

/** In the page: the milliseconds from the last click to the frame in which the list has its rows. */
function watchRows(): void {
  let pressed = 0;
  document.addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), true);
  window.rowsShown = () =>
    new Promise((resolve) => {
      const look = (): void => {
        const row = document.querySelector('[role=listbox] [role=option]:not([aria-label])');
        if (row === null) requestAnimationFrame(look);
        else {
          row.getBoundingClientRect();
          resolve(performance.now() - pressed);
        }
      };
      look();
    });
}
