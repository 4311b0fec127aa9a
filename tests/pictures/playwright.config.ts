import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';
import { readmeOnly } from './folder.ts';

// Makes pictures to look at; asserts nothing, so it is no part of `npm test`.
export default defineConfig({
  ...base,
  testDir: import.meta.dirname,
  outputDir: '../../.cache/pictures',
  timeout: 300_000,
  projects: [{ name: 'pictures' }],
  reporter: [['list']],
  ...(readmeOnly ? {} : { globalTeardown: './contact-sheet.ts' }),
});
