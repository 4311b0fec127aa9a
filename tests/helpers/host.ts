// The browser host as a program of its own, on a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Host {
  /** The address that lets one browser in, once. */
  url: string;
  dataFolder: string;
  /** Asks it to end, as Ctrl+C does, and gives its exit code. The data folder stays. */
  stop: () => Promise<number | null>;
  /** Ends it at once, as a power cut would. The data folder stays. */
  kill: () => Promise<void>;
  /** All that it has printed so far, errors too. */
  output: () => string;
}

export interface HostOptions {
  /** Where to keep data; a fresh folder unless given. */
  dataFolder?: string;
  flags?: string[];
  /** The program: the built one unless given. */
  entry?: string;
}

export const builtHost = resolve(import.meta.dirname, '../../out/main/browser.js');

export const freshDataFolder = (): string => mkdtempSync(join(tmpdir(), 'eurofolio-data-'));
/** Tries for a second: a browser that was just closed may still be writing there. */
export const removeDataFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Starts the host and waits until it has printed its address. Rejects with what it printed when it ends before that. */
export async function startHost({
  dataFolder = freshDataFolder(),
  flags = [],
  entry,
}: HostOptions = {}): Promise<Host> {
  const { child, output } = launch(dataFolder, flags, entry);
  const closed = once(child, 'close');
  const url = await Promise.race([
    addressIn(output),
    closed.then(() => Promise.reject(new Error(`the host ended:\n${output()}`))),
  ]);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await closed;
    return child.exitCode;
  };
  return {
    url,
    dataFolder,
    output,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

/** Runs a host that is expected to end by itself, and gives its exit code and what it printed. */
export async function runHost({
  dataFolder = freshDataFolder(),
  flags = [],
  entry,
  uid,
}: HostOptions & { uid?: number }) {
  const { child, output } = launch(dataFolder, flags, entry, uid);
  const timer = setTimeout(() => child.kill(), 20_000);
  await once(child, 'close');
  clearTimeout(timer);
  return { code: child.exitCode, output: output() };
}

function launch(dataFolder: string, flags: string[], entry = builtHost, uid?: number) {
  const args = [entry, '--no-open', '--data', dataFolder, ...flags];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' }, // what it prints is English; the window asks its browser
    ...(uid !== undefined && { uid }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  return { child, output: () => printed };
}

async function addressIn(output: () => string): Promise<string> {
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?launch=[\w-]+(?=\s)/.exec(output())?.[0];
    if (address) return address;
    await wait(5);
  }
}
