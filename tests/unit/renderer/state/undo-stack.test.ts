import { describe, expect, it } from 'vitest';
import { UndoStack, type Step } from '../../../../src/renderer/src/state/undo-stack.svelte.ts';

const step = (from: string, to: string): Step => ({
  label: 'Overskrift',
  changes: [{ op: 'set', path: ['language'], value: to }],
  inverse: [{ op: 'set', path: ['language'], value: from }],
});

describe('UndoStack', () => {
  it('has nothing to give at first', () => {
    const stack = new UndoStack();
    expect([stack.canUndo, stack.canRedo, stack.takeUndo(), stack.takeRedo()]).toEqual([
      false,
      false,
      undefined,
      undefined,
    ]);
  });

  it('joins typing in one field to its first state and its last', () => {
    const stack = new UndoStack();
    stack.push(step('', 'd'), 'field', 0);
    stack.push(step('d', 'da'), 'field', 900);
    stack.push(step('da', 'dan'), 'field', 1800);
    expect(stack.takeUndo()).toEqual(step('', 'dan'));
    expect(stack.canUndo).toBe(false);
  });

  it('keeps typing in two fields, and what is no typing, apart', () => {
    const stack = new UndoStack();
    stack.push(step('', 'd'), 'one', 0);
    stack.push(step('d', 'e'), 'two', 1);
    stack.push(step('e', 'f'), undefined, 2);
    stack.push(step('f', 'g'), undefined, 3);
    expect([stack.takeUndo(), stack.takeUndo(), stack.takeUndo(), stack.takeUndo()]).toEqual([
      step('f', 'g'),
      step('e', 'f'),
      step('d', 'e'),
      step('', 'd'),
    ]);
  });

  it('forgets what could be done again as soon as something else is done', () => {
    const stack = new UndoStack();
    stack.undone(step('a', 'b'));
    expect(stack.canRedo).toBe(true);
    stack.push(step('a', 'c'), undefined, 0);
    expect(stack.canRedo).toBe(false);
  });

  it('keeps the newest two hundred steps', () => {
    const stack = new UndoStack();
    for (let count = 0; count < 300; count += 1)
      stack.push(step(`${count}`, `${count + 1}`), undefined, count);
    let taken = 0;
    while (stack.takeUndo()) taken += 1;
    expect(taken).toBe(200);
  });
});
