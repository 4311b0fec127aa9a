import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { fontFile } from './fonts.ts';
import type { Job, Open } from './job.ts';
import { webBody, webPage } from './web-page.ts';

/** Switches for a browser that prints and does nothing else. */
export const quietly = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
];

/** Chromium printing a page that stays open, as a web page does in which a CV is written. */
export async function openChromium(benchFolder: string, root: string, executablePath: string): Promise<Open> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await chromium.launch({ executablePath, args: quietly });
  const page = await browser.newPage();
  let loaded = false;

  return {
    async render(job) {
      if (loaded)
        await page.locator('body').evaluate((body, html) => (body.innerHTML = html), webBody(job.paper));
      else await page.goto(writeWebPage(benchFolder, root, join(folder, 'cv.html'), job));
      loaded = true;
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes the page to a file and gives its address. Only a page that is itself a file may read the fonts' files. */
export function writeWebPage(benchFolder: string, root: string, path: string, { paper }: Job): string {
  writeFileSync(path, webPage(paper, faces(root) + readFileSync(join(benchFolder, 'peers/cv.css'), 'utf8')));
  return pathToFileURL(path).href;
}

const faces = (root: string): string =>
  (
    [
      ['regular', 400, 'normal'],
      ['bold', 700, 'normal'],
      ['italic', 400, 'italic'],
      ['bold-italic', 700, 'italic'],
    ] as const
  )
    .map(
      ([style, weight, slope]) =>
        `@font-face { font-family: 'Noto Sans'; font-weight: ${weight}; font-style: ${slope}; src: url(${pathToFileURL(fontFile(root, style)).href}) }`,
    )
    .join('\n');
