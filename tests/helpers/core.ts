import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Ports } from '../../src/main/core/ports.ts';
import { findProgramFolder } from '../../src/main/core/program-folder.ts';
import { nodePorts } from '../../src/main/core/node-ports.ts';

export const program = findProgramFolder(resolve(import.meta.dirname));

export interface TestPorts extends Ports {
  /** The clock stands still until it is moved on. */
  passMinutes: (minutes: number) => void;
  /** Bugs that were logged. */
  bugs: unknown[];
}

/** Ports over a real folder, with a clock that the test moves. What calls answer is checked against the contract. */
export function testPorts(dataFolder: string): TestPorts {
  let time = Date.parse('2026-03-01T08:00:00.000Z');
  const bugs: unknown[] = [];
  return {
    ...nodePorts(program),
    readerWorker: new URL('../../src/main/core/reading/worker.ts', import.meta.url),
    dossierWorker: new URL('../../src/main/core/dossier/worker.ts', import.meta.url),
    host: 'direct',
    dataFolder,
    now: () => new Date(time),
    randomId: randomUUID,
    log: (error) => void bugs.push(error),
    checkOutput: true,
    passMinutes: (minutes) => void (time += minutes * 60_000),
    bugs,
  };
}
