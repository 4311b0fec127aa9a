#!/usr/bin/env node
// Runs the built command line on the project's own Node, whatever Node this is and wherever it was called from.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'out/main/cli.js');
const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const cache = join(root, '.cache/compile');
const builtFor = 24;

if (!existsSync(program)) refuse('cli.notBuilt');
else if (Number.parseInt(process.versions.node, 10) >= builtFor) {
  module.enableCompileCache?.(cache);
  await import(pathToFileURL(program).href);
} else if (!existsSync(ownNode)) refuse('cli.noNode');
else {
  const { status, error } = spawnSync(ownNode, [program, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  if (error) refuse('cli.noNode');
  else process.exitCode = status ?? 1;
}

function refuse(key) {
  const language = /^da\b/.test(new Intl.DateTimeFormat().resolvedOptions().locale) ? 'da' : 'en';
  const words = JSON.parse(readFileSync(join(root, `resources/locales/host.${language}.json`), 'utf8'));
  console.error(words[key].replace('{{folder}}', root));
  process.exitCode = 2;
}
