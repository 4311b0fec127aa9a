import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * Bundles the browser host from its present sources, without the window, and gives the path of the program. It starts in
 * a third of the time that the sources need, and no test runs an old build unawares.
 */
export async function bundleHost(name: string): Promise<string> {
  const outDir = join(root, '.cache', 'test-hosts', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'src/main/browser/index.ts'),
      outDir,
      target: 'node22',
      minify: false,
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'browser.js' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return join(outDir, 'browser.js');
}
