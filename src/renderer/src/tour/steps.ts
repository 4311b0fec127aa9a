/** What is pointed at, in order: the elements with this name in `data-tour`. */
export const steps = ['rail', 'sections', 'preview', 'help'] as const;
export type TourStep = (typeof steps)[number];

/** The element of a step, where it is there to be seen. */
export function targetOf(step: TourStep): HTMLElement | undefined {
  const target = document.querySelector<HTMLElement>(`[data-tour="${step}"]`);
  return target?.checkVisibility() ? target : undefined;
}

/** The steps whose elements can be seen in this window now; the help can be reached in all. */
export const stepsHere = (): TourStep[] =>
  steps.filter((step) => step === 'help' || targetOf(step) !== undefined);

interface Box {
  left: number;
  top: number;
  right: number;
}
interface Size {
  width: number;
  height: number;
}
const gap = 14;

/** Where a card stands: beside what it speaks of, on the side that has room, within the window. All in pixels. */
export function placeBeside(
  target: Box | undefined,
  card: Size,
  window: Size,
): { left: number; top: number } {
  const lowest = Math.max(gap, window.height - card.height - gap);
  const middle = { left: Math.max(0, (window.width - card.width) / 2), top: lowest };
  if (target === undefined) return middle;
  const top = Math.min(Math.max(gap, target.top + gap), lowest);
  if (target.right + gap + card.width + gap <= window.width) return { left: target.right + gap, top };
  if (target.left - gap - card.width >= gap) return { left: target.left - gap - card.width, top };
  return middle;
}
