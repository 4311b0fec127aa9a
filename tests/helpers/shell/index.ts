// Runs the built desktop program with a stand-in for Electron, and lets a spec see its window.
// Must not be here: anything of the program itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { Bridge } from '#shared/contract/bridge.ts';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserPath } from '../browser-path.ts';

declare global {
  interface Window {
    eurofolio?: Bridge;
  }
}

const root = resolve(import.meta.dirname, '../../..');

export interface Program {
  /** What happened so far, in order: see `note` in state.ts. */
  notes: Record<string, unknown>[];
  /** Waits for something to have happened. */
  noted: (name: string) => Promise<unknown>;
  /** Asks for `close`, `quit`, or gives an `answer` to a message box. */
  order: (order: 'close' | 'quit' | 'answer', value?: unknown) => void;
  /** Resolves with the exit code when the program has ended. */
  ended: Promise<number | null>;
  /** Ends it at once. */
  kill: () => void;
}

export interface Shell extends Program {
  page: Page;
}

/** Starts the program on a data folder and waits for its window. */
export async function startShell(dataFolder: string): Promise<Shell> {
  const program = await launchProgram(dataFolder);
  const port = await program.noted('ready');
  const seen = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
  return { ...program, page: pageOf(seen) };
}

/** Starts the program, whatever comes of it. */
export async function launchProgram(dataFolder: string): Promise<Program> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--import', resolve(import.meta.dirname, 'hook.ts'), 'out/main/index.js', '--data', dataFolder],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        SHELL_PORT: String(port),
        ...(browserPath && { EUROFOLIO_TEST_BROWSER: browserPath }),
      },
    },
  );
  const notes: Record<string, unknown>[] = [];
  child.on('message', (note) => notes.push(note as Record<string, unknown>));
  const ended = once(child, 'close').then(() => child.exitCode);
  const noted = async (name: string): Promise<unknown> => {
    for (;;) {
      const found = notes.find((note) => name in note);
      if (found) return found[name];
      const more = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)]);
      if (!more && !notes.some((note) => name in note)) throw new Error(`the program ended before "${name}"`);
    }
  };
  return {
    notes,
    noted,
    order: (order, value) => void child.send({ order, value }),
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}

function pageOf(browser: Browser): Page {
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('no window');
  return page;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
