// `npm start`: installs what is missing, builds, and opens the program.
//   npm start                       in Electron where it is there or can be fetched, else in the browser
//   npm start -- --browser          in the browser; further flags: --no-open, --port N, --data DIR, --lang da|en
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  electronBinary,
  ensureBuilt,
  ensureInstalled,
  Plain,
  projectNode,
  root,
  runNode,
} from './prepare.mjs';

const flags = process.argv.slice(2);

try {
  await ensureInstalled();
  await ensureBuilt();
  const electron = flags.includes('--browser') ? undefined : (electronBinary() ?? (await fetchElectron()));
  const rest = flags.filter((flag) => flag !== '--browser');
  await (electron
    ? open(electron, [root, ...rest])
    : open(projectNode, [join(root, 'out/main/browser.js'), ...rest]));
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Tries once a day at most: where the download is out of reach, every start would wait for it. */
async function fetchElectron() {
  const note = join(root, '.cache', 'electron-out-of-reach');
  const day = 24 * 60 * 60 * 1000;
  if (!existsSync(note) || Date.now() - Number(readFileSync(note, 'utf8')) > day) {
    console.log('Fetching Electron (once, about 100 MB) …');
    await runNode(['node_modules/electron/install.js'], { quiet: true, timeout: 10 * 60_000 });
  }
  const found = electronBinary();
  if (!found) {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, String(Date.now()));
    console.log(
      'Electron is not installed and cannot be fetched from here. Eurofolio opens in your browser instead.',
    );
  }
  return found;
}

function open(program, args) {
  const child = spawn(program, args, { stdio: 'inherit', cwd: process.cwd() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((settle) => {
    child.on('error', (error) => {
      console.error(`Eurofolio could not be opened: ${error.message}`);
      process.exitCode = 1;
      settle();
    });
    child.on('close', (code) => {
      process.exitCode = code ?? 0;
      settle();
    });
  });
}
