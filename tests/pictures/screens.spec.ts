import { join } from 'node:path';
import { test, type Browser, type Page } from '@playwright/test';
import { startHost, type Host } from '../helpers/host.ts';
import { folder, readmeOnly } from './folder.ts';
import { scenes, stageOf } from './screens.ts';
import { nameOf, sizes, variants, type Variant } from './variants.ts';

let host: Host;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(async () => {
  await host.stop();
});

if (readmeOnly) {
  test('profile', async ({ browser }) => {
    const page = await open(browser, { size: '1280', theme: 'light', language: 'en' }, 2);
    const stage = stageOf(page, 'en');
    for (const name of ['profile', 'section-work-experience'])
      await scenes.find((scene) => scene.name === name)?.go(stage);
    await picture(page, 'profile');
  });
} else {
  for (const variant of variants) {
    test(nameOf(variant), async ({ browser }) => {
      const page = await open(browser, variant);
      const stage = stageOf(page, variant.language);
      const failed: string[] = [];
      for (const { name, main, pointing, go } of scenes) {
        if (main !== true && variant.size !== '1280') {
          // Later scenes may need what this one made.
          if (name !== 'start-few') continue;
        }
        try {
          await go(stage);
          if (pointing !== true) await page.mouse.move(2, 2); // nothing is pointed at
          await picture(page, `${name}-${nameOf(variant)}`);
        } catch (error) {
          failed.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
        }
      }
      // One scene that cannot be reached does not keep the others from being looked at.
      if (failed.length > 0) throw new Error(failed.join('\n'));
    });
  }
}

async function open(browser: Browser, variant: Variant, scale?: number): Promise<Page> {
  const { width, height, scale: own } = sizes[variant.size];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale ?? own,
    colorScheme: variant.theme,
    reducedMotion: 'reduce',
    locale: variant.language === 'da' ? 'da-DK' : 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(host.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(700); // the page beside it is drawn anew; nothing is asserted here
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
