import { join, resolve } from 'node:path';
import { test, type Browser, type Page } from '@playwright/test';
import { startHost, type Host } from '../helpers/host.ts';

const root = resolve(import.meta.dirname, '../..');
const readmeOnly = process.env['EUROFOLIO_SCREENSHOTS'] === 'readme';
const folder = readmeOnly ? join(root, 'docs/pictures') : join(root, '.cache/screenshots');

const sizes = { '1280': [1280, 800, 1], '1024': [1024, 640, 1], '200-percent': [640, 400, 2] } as const;
const themes = ['light', 'dark'] as const;
const languages = ['da', 'en'] as const;

let host: Host;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(async () => {
  await host.stop();
});

if (readmeOnly) {
  test('profile', async ({ browser }) => {
    const page = await open(browser, 'en', 'light', [1280, 800, 2]);
    await openSample(page);
    await openSection(page, 'work-experience');
    await page.getByText('Workshop manager', { exact: true }).first().click();
    await picture(page, 'profile');
  });
} else {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const theme of themes) {
      for (const language of languages) {
        test(`${size} ${theme} ${language}`, async ({ browser }) => {
          const name = (screen: string): string => `${screen}-${size}-${theme}-${language}`;
          const page = await open(browser, language, theme, viewport);
          await picture(page, name('start'));
          await openSample(page);
          await picture(page, name('profile-first'));
          for (const section of [
            'work-experience',
            'education-training',
            'language',
            'digital-skills',
            'about-me',
          ]) {
            await openSection(page, section);
            await picture(page, name(section));
          }
          await page.goto(`${new URL(page.url()).origin}/#settings`);
          await picture(page, name('settings'));
          await page.goto(`${new URL(page.url()).origin}/#start`);
          await picture(page, name('start-later'));
        });
      }
    }
  }
}

async function open(
  browser: Browser,
  language: string,
  theme: 'light' | 'dark',
  [width, height, deviceScaleFactor]: readonly [number, number, number],
): Promise<Page> {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    colorScheme: theme,
    locale,
  });
  const page = await context.newPage();
  await page.goto(host.url);
  await settle(page);
  return page;
}

async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Åbn|Open)/ })
    .first()
    .click();
  await page.waitForURL(/#profile\//);
  await settle(page);
}

/** From `#profile/<id>` or one of its sections. */
async function openSection(page: Page, section: string): Promise<void> {
  const [profile, id] = new URL(page.url()).hash.split('/');
  await page.goto(`${new URL(page.url()).origin}/${profile}/${id}/${section}`);
  await settle(page);
}

/** Fonts, the preview and short motions come to rest. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(900);
}

async function picture(page: Page, name: string): Promise<void> {
  await settle(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
