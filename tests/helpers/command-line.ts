import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Ran {
  code: number | null;
  out: string;
  error: string;
}

/** Runs the command line from its source, in a process of its own, with no more than this much to read of what it prints. */
export function commandLine(
  args: string[],
  {
    cwd = root,
    env = {},
    readAtMost = Infinity,
  }: { cwd?: string; env?: Record<string, string>; readAtMost?: number } = {},
): Promise<Ran> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [join(root, 'src/main/cli/index.ts'), ...args], {
      cwd,
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8', ...env },
    });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.length > readAtMost) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('close', (code) => settle({ code, out, error }));
  });
}
