import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = (path: string): string => resolve(import.meta.dirname, path);

// The command line, built after the rest: one small CommonJS file, because a short process spends its time in loading.
export default defineConfig({
  publicDir: false,
  // fflate's Node build asks for worker threads.
  resolve: { alias: { fflate: 'fflate/browser' } },
  ssr: { noExternal: true },
  build: {
    ssr: here('src/main/cli/index.ts'),
    outDir: here('out/cli'),
    emptyOutDir: true,
    target: 'node24',
    minify: true,
    rollupOptions: {
      output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
    },
  },
});
