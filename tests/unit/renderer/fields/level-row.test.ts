import { expect, it } from 'vitest';
import { levelByKey } from '../../../../src/renderer/src/fields/level-row.ts';

const levels = ['A1', 'A2', 'B1'] as const;

it.each([
  ['ArrowRight', 'A1', 'A2'],
  ['ArrowRight', undefined, 'A1'],
  ['ArrowRight', 'B1', 'B1'],
  ['ArrowLeft', 'A1', 'A1'],
  ['ArrowLeft', 'B1', 'A2'],
  ['Home', 'B1', 'A1'],
  ['End', undefined, 'B1'],
  ['Delete', 'B1', null],
  ['Backspace', 'B1', null],
  ['Tab', 'B1', undefined],
] as const)('%s leads from %s to %s', (key, from, to) => {
  expect(levelByKey(key, levels, from)).toBe(to);
});
