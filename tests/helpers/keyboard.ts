// Walking through the window as one does without a mouse: Tab, arrows, Enter, and F6 from part to part.
import { expect, type Page } from '@playwright/test';

/** What has the focus, by its name and by the part of the window that it stands in. */
function focus(page: Page): Promise<{ name: string; part: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', part: '' };
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLButtonElement;
    const labels = labelled ? [...(element.labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    const name = element.getAttribute('aria-label') ?? (label || element.textContent);
    const part = element.closest('[data-landmark]');
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      part: part?.getAttribute('aria-label') ?? part?.className.split(' ')[0] ?? '',
    };
  });
}

/** Presses Tab until something of that name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    const here = await focus(page);
    if (name.test(here.name)) return;
    passed.push(here.name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}, but past ${passed.join(' | ')}`);
}

/** Presses F6 until the focus is in that part of the window. */
export async function goToPart(page: Page, part: string): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    if ((await focus(page)).part === part) return;
    await page.keyboard.press('F6');
  }
  throw new Error(`F6 never came to ${part}`);
}

/** Chooses a row of the menu that a button opens. */
export async function chooseFromMenu(page: Page, row: RegExp): Promise<void> {
  await expect(page.getByRole('menu')).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (row.test((await focus(page)).name)) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no ${String(row)} in the menu`);
}
