// What the specs of the profile editor do again and again: import, go somewhere, read the preview.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { unpack } from '#shared/contract/frame.ts';
import { extractedText } from './pdf-text.ts';

const root = resolve(import.meta.dirname, '../..');

/** Imports a file of tests/fixtures on the start screen and opens what it gave. Works in both languages. */
export async function importFixture(page: Page, path: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(resolve(root, 'tests/fixtures', path));
  await page.getByRole('link', { name: /^(Open profile|Åbn profilen?)$/ }).click();
  await profileShown(page);
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Open|Åbn)$/ }).click();
  await profileShown(page);
}

/** Until the editor is there and the first page is drawn. */
export async function profileShown(page: Page): Promise<void> {
  await expect(page.locator('canvas').first()).toHaveAttribute('data-drawn', /./, { timeout: 20_000 });
}

export async function openSection(page: Page, name: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: /^(Sections|Afsnit)$/ });
  await sections.getByRole('link', { name: new RegExp(`^${name}( \\d+)?$`) }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

export const entryRow = (page: Page, name: string | RegExp): Locator =>
  page
    .locator('[data-entry] button:not([data-handle])')
    .and(page.getByRole('button', { name, expanded: false }));

/** Everything typed is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^(Saved|Gemt)/)).toBeVisible();
}

/** How often the first page was drawn. */
export async function drawnTimes(page: Page): Promise<number> {
  return Number(await page.locator('canvas').first().getAttribute('data-drawn'));
}

/** The pixels of a page of the preview (from 0), as one string. */
export async function pixels(page: Page, index = 0): Promise<string> {
  return page
    .locator('canvas')
    .nth(index)
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

/** Listens to what the preview is given. To be made before the profile is opened. */
export function previewOf(page: Page): { bytes: () => Uint8Array; text: () => Promise<string> } {
  let newest: Uint8Array | undefined;
  let order = 0;
  page.on('response', (response) => {
    if (!response.url().endsWith('/call/preview.render') || !response.ok()) return;
    const turn = (order += 1);
    void response.body().then((body) => {
      const answer = unpack(response.headers()['content-type'] ?? '', new Uint8Array(body));
      if (turn === order && typeof answer === 'object' && answer !== null && 'bytes' in answer) {
        if (answer.bytes instanceof Uint8Array) newest = answer.bytes;
      }
    });
  });
  const bytes = (): Uint8Array => newest ?? new Uint8Array();
  return {
    bytes,
    text: async () => (newest ? `${await extractedText(newest, 1)}${await laterPages(newest)}` : ''),
  };
}

async function laterPages(pdf: Uint8Array): Promise<string> {
  // A page that is not there ends the text.
  return extractedText(pdf, 2).catch(() => '');
}

/** Chooses a row of the export menu and gives the file. */
export async function exported(
  page: Page,
  row: string | RegExp,
): Promise<{ name: string; bytes: Uint8Array }> {
  await page.keyboard.press('Control+e');
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: row, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
