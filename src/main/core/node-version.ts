import { UserError } from '#shared/model/trouble.ts';

const oldestNode = 22;

/**
 * Refuses a Node on which better-sqlite3 ends the whole process without a word. Has to run before a database is opened.
 * Throws UserError `node-too-old`.
 */
export function refuseOldNode(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) < oldestNode)
    throw new UserError('node-too-old', { version, needed: oldestNode });
}
