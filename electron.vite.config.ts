import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';

const here = (path: string): string => resolve(import.meta.dirname, path);

/**
 * What pdfjs wants beside its program: how old scans are unpacked (in the window without WebAssembly, which its policy does not
 * allow), the encodings of Asian scripts, and fonts for texts that bring none.
 */
const pdfData = {
  name: 'pdf-data',
  generateBundle(this: {
    emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => void;
  }) {
    for (const folder of ['wasm', 'cmaps', 'standard_fonts']) {
      const from = here(`node_modules/pdfjs-dist/${folder}`);
      for (const name of readdirSync(from).filter((one) =>
        /\.(wasm|bcmap|pfb|ttf)$|_nowasm_fallback\.js$|^LICENSE/.test(one),
      ))
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${folder}/${name}`,
          source: readFileSync(`${from}/${name}`),
        });
    }
  },
};

export default defineConfig({
  main: {
    plugins: [pdfData],
    // fflate's Node build declares a `require` of its own, which clashes with the one that electron-vite adds.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: 'node24',
      // The dependencies of package.json stay in node_modules: native modules, and data that are read as files.
      externalizeDeps: true,
      rollupOptions: {
        input: {
          index: here('src/main/electron/index.ts'),
          browser: here('src/main/browser/index.ts'),
          reading: here('src/main/core/reading/worker.ts'),
          dossier: here('src/main/core/dossier/worker.ts'),
          library: here('src/main/cli/library/index.ts'),
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
    plugins: [svelte({ configFile: here('svelte.config.js') }), pdfData],
    build: { minify: true, rollupOptions: { input: here('src/renderer/index.html') } },
  },
});
