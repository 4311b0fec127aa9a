import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const report = process.env['EUROFOLIO_REPORT'];

export default defineConfig({
  plugins: [svelte({ configFile: 'svelte.config.js' })],
  test: {
    include: ['tests/{unit,contract,architecture}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
