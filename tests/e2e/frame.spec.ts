import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { expect, test } from '../helpers/window-page.ts';

const focused = (page: Page) => page.locator(':focus');

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('changes language and theme at once, and remembers both', async ({ window }) => {
    await window.getByRole('link', { name: 'Settings' }).click();
    await expect(focused(window)).toHaveText('Settings');
    await window.getByRole('radio', { name: 'Dansk' }).click();
    await expect(window.getByRole('heading', { name: 'Indstillinger' })).toBeVisible();
    await expect(window.locator('html')).toHaveAttribute('lang', 'da');
    await expect(window).toHaveTitle('Indstillinger – Eurofolio');
    await window.getByRole('radio', { name: 'Mørkt' }).click();
    await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
    await window.reload();
    await expect(window.getByRole('heading', { name: 'Indstillinger' })).toBeVisible();
    await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('says what it is, where the data lies and whose work is inside', async ({ window, host }) => {
    await window.getByRole('link', { name: 'Settings' }).click();
    await expect(window.getByText(host.dataFolder)).toBeVisible();
    await expect(window.getByText('not affiliated with the European Union')).toBeVisible();
    await window.getByText('Libraries and fonts, and their licences').click();
    await window.getByText('Noto Sans', { exact: true }).click();
    await expect(window.getByText('SIL OPEN FONT LICENSE Version 1.1').first()).toBeVisible();
    await expectAccessible(window);
  });

  test('is walked with F6, and the rail can be skipped', async ({ window }) => {
    await window.keyboard.press('Tab');
    await expect(focused(window)).toHaveText('Skip to content');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Tab');
    await expect(focused(window)).toHaveText('Begin');
    await window.keyboard.press('F6');
    await expect(focused(window)).toHaveText('Start');
    await window.keyboard.press('Shift+F6');
    await expect(focused(window)).toHaveText('Begin');
  });

  test('does not leave the program for a file that was dropped beside it', async ({ window }) => {
    await window.getByRole('link', { name: 'Settings' }).click();
    const refused = await window.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'cv.pdf'));
      const init = { bubbles: true, cancelable: true, dataTransfer };
      return !document.body.dispatchEvent(new DragEvent('drop', init));
    });
    expect(refused).toBe(true);
  });

  test.describe('narrow', () => {
    test.use({ viewport: { width: 640, height: 400 } });

    test('has its screens behind a menu, and nothing is cut off at the side', async ({ window }) => {
      const menu = window.getByRole('button', { name: 'Menu' });
      await menu.click();
      await expect(focused(window)).toHaveText('Start');
      await expectAccessible(window);
      await window.keyboard.press('Escape');
      await expect(menu).toBeFocused();
      await menu.click();
      await window.getByRole('link', { name: 'Settings' }).click();
      await expect(window.getByRole('heading', { name: 'Settings' })).toBeFocused();
      await expect(window.getByRole('link', { name: 'Settings' })).toBeHidden();
      expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    });
  });
});

test.describe('on a Danish system', () => {
  test.use({ locale: 'da-DK' });

  test('speaks Danish', async ({ window }) => {
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Dine papirer, samlet ét sted');
    await expect(window.locator('html')).toHaveAttribute('lang', 'da');
  });
});
