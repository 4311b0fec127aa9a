import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sideBySide } from '../../../../src/main/cli/library/side-by-side.ts';

it('works on so many at once, and gives what comes of each in their order', async () => {
  let [underWay, most] = [0, 0];
  const outcomes: string[] = [];
  const work = async (milliseconds: number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await wait(milliseconds);
    underWay -= 1;
    return `${milliseconds}`;
  };
  for await (const outcome of sideBySide([9, 1, 5, 0, 3], 2, work)) outcomes.push(outcome);
  expect(outcomes).toEqual(['9', '1', '5', '0', '3']);
  expect(most).toBe(2);
});
