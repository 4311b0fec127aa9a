// Measures typing in the window of the built program: the longest frame in a large profile, and the time from a key to
// changed pixels of the preview. Prints figures beside their goals; they are for people to judge.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { writeNative } from '#shared/formats/eurofolio/write.ts';
import { freshDataFolder, removeDataFolder, startHost } from '../helpers/host.ts';
import { helpTimes } from './help.ts';
import { libraryOpenings } from './library.ts';
import { categories, tasksOf } from './trace.ts';
import { profileOfJobs } from './profiles.ts';

const path = process.env['EUROFOLIO_TEST_BROWSER'];
const browser = await chromium.launch({
  ...(path ? { executablePath: path } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const folder = mkdtempSync(join(tmpdir(), 'eurofolio-typing-'));
try {
  console.log('Measuring in a browser; best with nothing else running …\n');
  await longestFrame(browser, 500);
  await keyToPixels(browser, { jobs: 12, goal: 100 });
  await keyToPixels(browser, { jobs: 108, goal: 250 });
  await helpBeside(browser);
  await libraryOpened(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Types a sentence into the description of one entry among so many, at a fast typist's pace. */
async function longestFrame(browser: Browser, jobs: number): Promise<void> {
  await withProfile(browser, jobs, async (page) => {
    await page.locator('.text[contenteditable]').first().click();
    await page.keyboard.type('Warm up. ', { delay: 60 });
    await page.waitForLoadState('networkidle');
    await browser.startTracing(page, { categories });
    await page.keyboard.type('The quick brown fox jumps over the lazy dog by the quay. ', { delay: 80 });
    const tasks = tasksOf(await browser.stopTracing());
    const [longest] = tasks;
    const busiest = Math.max(...tasks.map(({ busy }) => busy));
    console.log(
      `Typing in a profile of ${jobs} entries: longest task ${ms(longest?.wall)} by the clock, ` +
        `${ms(busiest)} of the processor; over 50 ms: ${tasks.filter(({ wall }) => wall > 50).length} ` +
        `of ${tasks.length}. Goal: none.`,
    );
    if (process.argv.includes('--tasks'))
      console.log(
        tasks
          .slice(0, 12)
          .map(({ wall, busy }) => `  ${ms(wall)} (${ms(busy)})`)
          .join('\n'),
      );
  });
}

/** Types single letters into a field that stands on the first page, and waits each time until the page has changed. */
async function keyToPixels(browser: Browser, { jobs, goal }: { jobs: number; goal: number }): Promise<void> {
  await withProfile(browser, jobs, async (page) => {
    await page.getByLabel('Employer').first().click();
    await page.evaluate(watchPixels);
    const times: number[] = [];
    for (let turn = 0; turn < 45; turn += 1) {
      await page.keyboard.press(turn % 20 === 19 ? 'Backspace' : 'x');
      times.push(await page.evaluate(() => window.changedPixels()));
    }
    const sorted = times.slice(5).sort((a, b) => a - b);
    const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? NaN;
    const pages = await page.locator('canvas').count();
    console.log(
      `Key to changed pixels, ${pages} pages: p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}. Goal: p95 ≤ ${goal} ms.`,
    );
  });
}

/** The help beside a profile: how soon it is there, and how soon it answers. */
async function helpBeside(browser: Browser): Promise<void> {
  await withProfile(browser, 12, async (page) => {
    const { firstOpening, openings, letters } = await helpTimes(page);
    const at = (times: readonly number[], part: number): number =>
      [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? NaN;
    console.log(
      `Help opened: first ${ms(firstOpening)}, then p50 ${ms(at(openings, 0.5))}. Goal: ≤ 100 ms. ` +
        `Letter to results: p50 ${ms(at(letters, 0.5))}, p95 ${ms(at(letters, 0.95))}. Goal: ≤ 16 ms.`,
    );
  });
}

async function libraryOpened(browser: Browser): Promise<void> {
  const [first = NaN, ...openings] = await libraryOpenings(browser);
  const sorted = openings.sort((a, b) => a - b);
  console.log(
    `Library of 10,000 documents opened: first ${ms(first)}, then p50 ${ms(sorted[5] ?? NaN)}, longest ` +
      `${ms(sorted.at(-1) ?? NaN)}. Goal: ≤ 200 ms.`,
  );
}

declare global {
  interface Window {
    changedPixels: () => Promise<number>;
  }
}

/** In the page: `changedPixels()` gives the milliseconds from the last key to the next drawing of the first page. */
function watchPixels(): void {
  let pressed = 0;
  let took: number | undefined;
  let tell: ((time: number) => void) | undefined;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
      took = undefined;
    },
    true,
  );
  new MutationObserver((changes) => {
    const first = document.querySelector('canvas');
    if (took !== undefined || !changes.some(({ target }) => target === first)) return;
    took = performance.now() - pressed;
    tell?.(took);
    tell = undefined;
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-drawn'] });
  window.changedPixels = () =>
    new Promise((resolve) => {
      if (took === undefined) tell = resolve;
      else resolve(took);
    });
}

/** Opens a profile of so many jobs, with the first of them open. */
async function withProfile(
  browser: Browser,
  jobs: number,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const host = await startHost({ dataFolder: freshDataFolder() });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    const file = join(folder, 'profile.eurofolio.json');
    writeFileSync(file, writeNative(profileOfJobs(jobs), new Map()).bytes);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('link', { name: /^Open profile/ }).click();
    await page.locator('canvas[data-drawn]').first().waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: /^Work experience/ }).click();
    await page.getByRole('button', { name: /^Fitter 1 / }).click();
    await page.getByLabel('Employer').first().waitFor();
    await use(page);
  } finally {
    await context.close();
    await host.stop();
    removeDataFolder(host.dataFolder);
  }
}

function ms(time: number | undefined): string {
  return `${(time ?? NaN).toFixed(0)} ms`;
}
