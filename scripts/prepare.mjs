// Brings a fresh clone to the point where it can run: packages, the project's own Node, the build.
// Runs on any Node from 20 and uses nothing but Node itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const cache = join(root, '.cache');

/** The project's own Node (24), whatever the machine has. */
export const projectNode =
  process.platform === 'win32'
    ? join(root, 'node_modules/node/bin/node.exe')
    : join(root, 'node_modules/node/bin/node');

/** Trouble that is told in one sentence, without a stack. */
export class Plain extends Error {}

/** Runs a program to its end and gives its exit code and, when asked for, what it printed. */
export function run(command, args, { quiet = false, env = {}, timeout, cwd = root } = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32' && /npm$|npx$/.test(command),
      timeout,
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => settle({ code: 127, output: String(error.message) }));
    child.on('close', (code) => settle({ code: code ?? 1, output }));
  });
}

/** Runs one of the project's own programs on the project's own Node. */
export const runNode = (args, options) => run(projectNode, args, options);

export async function ensureInstalled() {
  const wanted = digest([join(root, 'package-lock.json')]);
  const stamp = join(root, 'node_modules', '.eurofolio-installed');
  if (existsSync(projectNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (once, a minute or two) …');
  // Without install scripts: the packages bring their programs with them, and nothing has to be compiled.
  const install = await run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true },
  );
  if (install.code !== 0)
    throw new Plain(`The packages could not be installed: ${lastLines(install.output)}`);
  const node = await run('npm', ['rebuild', 'node', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
  });
  if (!existsSync(projectNode)) throw new Plain(`Node 24 could not be installed: ${lastLines(node.output)}`);
  writeFileSync(stamp, wanted);
}

/** Prepares fonts, licences and help and builds main, preload and window, unless nothing has changed since the last time. */
export async function ensureBuilt() {
  const sources = [
    'src',
    'resources',
    'scripts',
    'package-lock.json',
    'electron.vite.config.ts',
    'vite.cli.config.ts',
    'svelte.config.js',
  ];
  const state = digest(sources.flatMap((path) => filesBelow(join(root, path))));
  const stamp = join(cache, 'built');
  if (
    existsSync(join(root, 'out/main/browser.js')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === state
  )
    return;
  console.log('Building …');
  rmSync(stamp, { force: true });
  for (const step of buildSteps) {
    const { code, output } = await runNode(step, { quiet: true });
    if (code !== 0) throw new Plain(`The build failed in ${step[0]}:\n${output.trim()}`);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, digest(sources.flatMap((path) => filesBelow(join(root, path)))));
}

const buildSteps = [
  ['scripts/compile-fonts.mjs'],
  ['scripts/licences.mjs'],
  ['scripts/compile-help.mjs'],
  ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
];

/** The path of Electron's program where it is installed. Asking the package itself would start a download. */
export function electronBinary() {
  const folder = join(root, 'node_modules', 'electron');
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const named = join(folder, 'path.txt');
  const name = existsSync(named)
    ? readFileSync(named, 'utf8').trim()
    : ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ??
      'electron');
  const program = join(dist, name);
  return existsSync(program) ? program : undefined;
}

/** The same for every clone, so that one that borrows the packages of another does not install them anew. */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

const lastLines = (output) => output.trim().split('\n').slice(-6).join('\n');
