import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

// Makes pictures to look at; asserts nothing, so it is no part of `npm test`.
export default defineConfig({
  ...base,
  testDir: import.meta.dirname,
  outputDir: '../../.cache/pictures',
  projects: [{ name: 'pictures' }],
  reporter: [['list']],
});
