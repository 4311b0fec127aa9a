import type { Output } from '#shared/contract/api.ts';

type Anchor = Output<'preview.render'>['anchors'][number];

/** The places of one thing on the pages, the first one first. */
export function marksOf(anchors: readonly Anchor[], id: string | undefined): Anchor[] {
  return id === undefined ? [] : anchors.filter((anchor) => anchor.id === id);
}

/**
 * How far a list of pages must be scrolled so that a mark can be seen, in pixels; undefined when it is seen already.
 * A mark that is higher than the pane shows its beginning.
 */
export function scrollFor(
  mark: { top: number; bottom: number },
  pane: { scrollTop: number; height: number },
): number | undefined {
  const margin = Math.min(48, pane.height / 6);
  const seen = mark.top >= pane.scrollTop && mark.bottom <= pane.scrollTop + pane.height;
  const fills = mark.top <= pane.scrollTop + margin && mark.bottom >= pane.scrollTop + pane.height;
  if (seen || fills) return undefined;
  return Math.max(0, mark.top - margin);
}
