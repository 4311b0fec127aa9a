import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** What the theme decides: everything else is the same in both. */
const themed = { runOnly: ['color-contrast', 'link-in-text-block'] } satisfies RunOptions;

/** Fails with each violation's rule and place when axe finds any, in the light or the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page, 'light', {}, 10);
  await expectNoViolation(page, 'dark', themed, 0);
}

async function expectNoViolation(
  page: Page,
  colorScheme: 'light' | 'dark',
  options: RunOptions,
  looked: number,
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await atRest(page);
  const { violations, passes } = await look(page, options);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`),
  );
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(looked);
}

/** Straight in the page, without a second one that only adds frames up: the window has none. */
async function look(page: Page, options: RunOptions): Promise<Pick<AxeResults, 'violations' | 'passes'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations, passes } = await window.axe.run({ resultTypes: ['violations'], ...options });
    return { violations, passes };
  }, options);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Colours between two themes are nobody's choice: what still fades is let come to its end. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
