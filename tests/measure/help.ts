// Measures the help in the window: from F1 to its contents on the screen, and from a letter in its search to the results.
import type { Page } from 'playwright';

/** Milliseconds by the clock. */
export interface HelpTimes {
  /** The first opening reads the book of answers too. */
  firstOpening: number;
  openings: number[];
  /** From a letter to the laid out list of what was found. */
  letters: number[];
}

/** Opens the help some times and types questions into it, in a window that has not opened it yet. */
export async function helpTimes(page: Page): Promise<HelpTimes> {
  await page.evaluate(watchHelp);
  const openings: number[] = [];
  for (let turn = 0; turn < 11; turn += 1) {
    await page.keyboard.press('F1');
    openings.push(await page.evaluate(() => window.helpShown()));
    await page.waitForTimeout(300); // the words are gathered for the search meanwhile, as they are for people
    if (turn < 10) await page.keyboard.press('F1');
  }
  const input = page.locator('#help input');
  const letters: number[] = [];
  for (const words of ['forgoten pasword', 'how do i sign in with two factor', 'europass cv pdf import']) {
    await input.fill('');
    for (const letter of words) {
      await input.press(letter === ' ' ? 'Space' : letter);
      letters.push(await page.evaluate(() => window.lettersTook()));
    }
  }
  const [firstOpening = NaN, ...others] = openings;
  return { firstOpening, openings: others, letters };
}

declare global {
  interface Window {
    helpShown: () => Promise<number>;
    lettersTook: () => number;
  }
}

/** In the page: the milliseconds from the last key to the help's contents, drawn; and to the results, laid out. */
function watchHelp(): void {
  let pressed = 0;
  let took = NaN;
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  document.addEventListener(
    'input',
    () => {
      const began = performance.now();
      // Svelte changes the page in a microtask; what stands behind it is asked where it is, which lays it out.
      queueMicrotask(() =>
        setTimeout(() => {
          document.querySelector('#help')?.getBoundingClientRect();
          took = performance.now() - began;
        }),
      );
    },
    true,
  );
  window.lettersTook = () => took;
  window.helpShown = async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    while (document.querySelector('#help h2') === null) await frame();
    const shown = performance.now() - pressed;
    await frame();
    return shown;
  };
}
