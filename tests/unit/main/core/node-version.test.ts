import { expect, it } from 'vitest';
import { refuseOldNode } from '../../../../src/main/core/node-version.ts';

it('refuses a Node on which the database would end the process', () => {
  expect(() => refuseOldNode('20.20.2')).toThrow(expect.objectContaining({ code: 'node-too-old' }));
  expect(() => refuseOldNode('22.0.0')).not.toThrow();
  expect(() => refuseOldNode()).not.toThrow();
});
