import { defineConfig } from '@playwright/test';
import { browserPath } from './tests/helpers/browser-path.ts';

const report = process.env['EUROFOLIO_REPORT'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    launchOptions: {
      ...(browserPath && { executablePath: browserPath }),
      // Without a locale of UTF-8 it gives no file a name with other letters than a to z.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'browser', testMatch: /^(?!.*\.(shell|electron)\.spec\.ts$).*\.spec\.ts$/ },
    { name: 'shell', testMatch: /\.shell\.spec\.ts$/ },
    { name: 'electron', testMatch: /\.electron\.spec\.ts$/ },
  ],
});
