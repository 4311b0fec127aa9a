import { createHash } from 'node:crypto';

/** Below the ports that systems give out by themselves, and free of well-known services for the most part. */
const first = 20_000;
const count = 10_000;

/**
 * The port that a data folder is served on when it is free. A browser keeps what it stores by host and port: what the
 * window noted down before a crash is found again only under the same one. No secret: the launch token is.
 */
export function steadyPort(dataFolder: string): number {
  return first + (createHash('sha256').update(dataFolder).digest().readUInt32LE() % count);
}
