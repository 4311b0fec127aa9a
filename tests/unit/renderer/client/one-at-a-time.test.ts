import { expect, it } from 'vitest';
import { oneAtATime } from '../../../../src/renderer/src/client/one-at-a-time.ts';

it('answers a burst with two looks, one after the other, the later of them for all who asked meanwhile', async () => {
  const ends: (() => void)[] = [];
  let [begun, underWay, most] = [0, 0, 0];
  const look = oneAtATime(async () => {
    begun += 1;
    most = Math.max(most, (underWay += 1));
    await new Promise<void>((end) => ends.push(end));
    underWay -= 1;
  });
  const first = look();
  await Promise.resolve();
  const later = [look(), look(), look()];
  expect(new Set(later).size).toBe(1);
  ends[0]?.();
  await first;
  void look(); // in the very moment between two
  await expect.poll(() => begun).toBe(2);
  ends[1]?.();
  await later[0];
  expect(most).toBe(1);
});

it('goes on after trouble, and tells those who asked', async () => {
  let turn = 0;
  const look = oneAtATime(async () => {
    turn += 1;
    if (turn === 1) throw new Error('gone');
    await Promise.resolve();
  });
  await expect(look()).rejects.toThrow('gone');
  await look();
  expect(turn).toBe(2);
});
