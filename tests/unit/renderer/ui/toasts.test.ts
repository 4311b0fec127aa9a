import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toasts } from '../../../../src/renderer/src/ui/toasts.svelte.ts';

describe('passing messages', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    for (const { id } of [...toasts.shown]) toasts.dismiss(id);
    vi.useRealTimers();
  });

  it('go after ten seconds', () => {
    toasts.show('Gone');
    vi.advanceTimersByTime(9_999);
    expect(toasts.shown).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(toasts.shown).toHaveLength(0);
  });

  it('stay while one points at them, and ten seconds more', () => {
    const id = toasts.show('Gone', { label: 'Undo', run: () => undefined });
    vi.advanceTimersByTime(5_000);
    toasts.hold(id);
    vi.advanceTimersByTime(60_000);
    expect(toasts.shown).toHaveLength(1);
    toasts.resume(id);
    vi.advanceTimersByTime(10_000);
    expect(toasts.shown).toHaveLength(0);
  });

  it('do not come back when something that is gone is left', () => {
    const id = toasts.show('Gone');
    toasts.dismiss(id);
    toasts.resume(id);
    expect(toasts.shown).toHaveLength(0);
  });
});
