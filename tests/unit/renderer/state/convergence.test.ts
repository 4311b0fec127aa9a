import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#shared/profile/change.ts';
import { openApp } from '../../../helpers/core-app.ts';
import { openWindow, type TestWindow } from '../../../helpers/editors.ts';

const jobs = ['sections', 'work-experience', 'entries'];
const fields = ['employer', 'city'] as const;
const ids = ['a', 'b', 'c'] as const;

type Act =
  | { do: 'type'; window: 0 | 1; id: string; field: string; text: string }
  | { do: 'add' | 'remove' | 'move'; window: 0 | 1; id: string; before: string }
  | { do: 'undo' | 'redo' | 'flush'; window: 0 | 1 }
  | { do: 'line'; window: 0 | 1; state: 'up' | 'down' | 'deaf' }
  | { do: 'wait'; milliseconds: number };

const window = fc.constantFrom<0 | 1>(0, 1);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      window,
      id: fc.constantFrom(...ids),
      field: fc.constantFrom(...fields),
      text: fc.constantFrom('', 'Havnen', 'Odense', 'Bo'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('add' as const, 'remove' as const, 'move' as const),
      window,
      id: fc.constantFrom(...ids),
      before: fc.constantFrom(...ids),
    }),
  },
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'flush' as const), window }),
  fc.record({ do: fc.constant('line' as const), window, state: fc.constantFrom('up', 'down', 'deaf') }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(50, 500) }),
  },
);

/** The change that an act means, where it fits what the window shows. */
function changeOf(act: Act, { editor }: TestWindow): Change | undefined {
  const present = editor.document.sections['work-experience'].entries.map(({ id }) => id);
  if (act.do === 'type') {
    if (!present.includes(act.id)) return undefined;
    return { op: 'set', path: [...jobs, act.id, act.field], value: act.text || undefined };
  }
  if (act.do === 'add') {
    return present.includes(act.id)
      ? undefined
      : { op: 'insert', path: jobs, item: { id: act.id }, before: act.before };
  }
  if (act.do === 'remove' || act.do === 'move') {
    if (!present.includes(act.id)) return undefined;
    const { id, before } = act;
    return act.do === 'remove'
      ? { op: 'remove', path: jobs, id }
      : { op: 'move', path: jobs, id, before: before === id ? undefined : before };
  }
  return undefined;
}

async function perform(act: Act, windows: readonly TestWindow[]): Promise<void> {
  if (act.do === 'wait') return void (await vi.advanceTimersByTimeAsync(act.milliseconds));
  const window = windows[act.window];
  if (window === undefined) return;
  const { editor, line } = window;
  if (act.do === 'line') line.state = act.state;
  else if (act.do === 'undo') editor.undo();
  else if (act.do === 'redo') editor.redo();
  else if (act.do === 'flush') void editor.flush().catch(() => undefined);
  else {
    const change = changeOf(act, window);
    if (change) editor.apply([change], act.do, act.do === 'type' ? act.field : undefined);
  }
}

describe('two windows over lines that break', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('come to show the same as what is stored, and say that it is saved', async () => {
    const app = openApp();
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { maxLength: 25 }), async (script) => {
        const { id } = await app.call('profile.create', { from: 'empty', language: 'da' });
        const windows = [await openWindow(app, id), await openWindow(app, id)];
        for (const act of script) await perform(act, windows);
        for (const { line } of windows) line.state = 'up';
        for (let round = 0; round < 3; round += 1) await vi.advanceTimersByTimeAsync(20_000);
        const { document } = await app.call('profile.open', { id });
        for (const { editor } of windows) {
          expect(editor.document).toEqual(document);
          expect(editor.saved.kind).toBe('saved');
          editor.close();
        }
      }),
      { numRuns: 150 },
    );
  });
});
