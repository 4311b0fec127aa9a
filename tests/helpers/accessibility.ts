import axe, { type AxeResults } from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** Fails with each violation's rule and place when axe finds any, in the light or the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await atRest(page);
    const { violations, passes } = await look(page);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`),
    );
    expect(found).toEqual([]);
    expect(passes.length).toBeGreaterThan(10); // it looked
  }
}

/** Straight in the page, without a second one that only adds frames up: the window has none. */
async function look(page: Page): Promise<Pick<AxeResults, 'violations' | 'passes'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await window.axe.run({ resultTypes: ['violations'] });
    return { violations, passes };
  });
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
