#!/usr/bin/env node
// Runs the built command line on the project's own Node, whatever Node this is and wherever it was called from.
import module from 'node:module';

// Node's own modules are required rather than imported: that loads only what is used.
const require = module.createRequire(import.meta.url);
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { fileURLToPath } = require('node:url');

const self = fileURLToPath(import.meta.url);
const root = join(self, '../..');
const program = join(root, 'out/cli/index.cjs');
const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const builtFor = 24;

if (!existsSync(program)) refuse('cli.notBuilt');
else if (Number.parseInt(process.versions.node, 10) >= builtFor) {
  keepCompiled();
  require(program);
} else if (!existsSync(ownNode)) refuse('cli.noNode');
else {
  const { spawnSync } = require('node:child_process');
  const { status, error } = spawnSync(ownNode, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (error) refuse('cli.noNode');
  else process.exitCode = status ?? 1;
}

/** What Node compiled is kept for the next time: beside the program, or with the person where that cannot be written to. */
function keepCompiled() {
  const { FAILED } = module.constants.compileCacheStatus;
  if (module.enableCompileCache(join(root, '.cache/compile')).status !== FAILED) return;
  const { homedir } = require('node:os');
  const caches = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache');
  module.enableCompileCache(join(caches, 'eurofolio/compile'));
}

function refuse(key) {
  const { readFileSync } = require('node:fs');
  const language = /^da\b/.test(new Intl.PluralRules().resolvedOptions().locale) ? 'da' : 'en';
  const words = JSON.parse(readFileSync(join(root, `resources/locales/host.${language}.json`), 'utf8'));
  console.error(words[key].replace('{{folder}}', root));
  process.exitCode = 2;
}
