import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { migrations } from '../../../../../src/main/core/db/migrations/index.ts';

/** A migration that has been released is frozen: people's databases have been through it as it was. Add a new one instead. */
const frozen = ['edf76420d38debbd', 'b15bf45a9647e755', 'feb7d4f40b8419cd'];

it('has not changed what was released', () => {
  const hashes = migrations.map(({ sql }) => createHash('sha256').update(sql).digest('hex').slice(0, 16));
  expect(hashes).toEqual(frozen);
});
