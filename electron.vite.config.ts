import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';

const here = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    // fflate's Node build declares a `require` of its own, which clashes with the one that electron-vite adds.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: 'node24',
      externalizeDeps: true, // better-sqlite3: a native module, loaded from node_modules
      rollupOptions: {
        input: {
          index: here('src/main/electron/index.ts'),
          browser: here('src/main/browser/index.ts'),
          reading: here('src/main/core/reading/worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false, // a sandboxed preload can load nothing but electron
      rollupOptions: {
        input: { index: here('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('src/renderer'),
    plugins: [svelte({ configFile: here('svelte.config.js') })],
    build: { minify: true, rollupOptions: { input: here('src/renderer/index.html') } },
  },
});
