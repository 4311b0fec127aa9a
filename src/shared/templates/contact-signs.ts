import type { ContactKind } from '../document/index.ts';
import type { PathSegment } from '../layout/display.ts';

// 0.5523 of the radius makes four curves a circle.
function circle(cx: number, cy: number, r: number): PathSegment[] {
  const k = 0.5523 * r;
  return [
    ['move', cx + r, cy],
    ['curve', cx + r, cy + k, cx + k, cy + r, cx, cy + r],
    ['curve', cx - k, cy + r, cx - r, cy + k, cx - r, cy],
    ['curve', cx - r, cy - k, cx - k, cy - r, cx, cy - r],
    ['curve', cx + k, cy - r, cx + r, cy - k, cx + r, cy],
    ['close'],
  ];
}

function box(left: number, top: number, right: number, bottom: number): PathSegment[] {
  return [
    ['move', left, top],
    ['line', right, top],
    ['line', right, bottom],
    ['line', left, bottom],
    ['close'],
  ];
}

function line(x1: number, y1: number, x2: number, y2: number): PathSegment[] {
  return [
    ['move', x1, y1],
    ['line', x2, y2],
  ];
}

/** Outlines that stand for the label of a contact, within a square of 9 points. A kind that has none is told in words. */
export const contactSigns: Partial<Record<ContactKind, readonly PathSegment[]>> = {
  // An envelope.
  email: [...box(0.8, 1.8, 8.2, 7.2), ['move', 0.8, 2.4], ['line', 4.5, 5.1], ['line', 8.2, 2.4]],
  // A telephone with its button.
  phone: [...box(2.4, 0.6, 6.6, 8.4), ...line(4, 7, 5, 7)],
  // A globe.
  web: [
    ...circle(4.5, 4.5, 3.7),
    ...line(0.8, 4.5, 8.2, 4.5),
    ['move', 4.5, 0.8],
    ['curve', 2.4, 2.8, 2.4, 6.2, 4.5, 8.2],
    ['curve', 6.6, 6.2, 6.6, 2.8, 4.5, 0.8],
  ],
  // A speech bubble.
  chat: [
    ['move', 0.8, 1.4],
    ['line', 8.2, 1.4],
    ['line', 8.2, 6.4],
    ['line', 4.2, 6.4],
    ['line', 2.4, 8.2],
    ['line', 2.4, 6.4],
    ['line', 0.8, 6.4],
    ['close'],
  ],
  // A pin on the map.
  address: [
    ['move', 4.5, 8.4],
    ['curve', 2.6, 6.2, 1.7, 4.8, 1.7, 3.5],
    ['curve', 1.7, 1.9, 2.9, 0.7, 4.5, 0.7],
    ['curve', 6.1, 0.7, 7.3, 1.9, 7.3, 3.5],
    ['curve', 7.3, 4.8, 6.4, 6.2, 4.5, 8.4],
    ['close'],
    ...circle(4.5, 3.5, 1),
  ],
  // A leaf of a calendar.
  birth: [
    ...box(1, 1.7, 8, 8.2),
    ...line(1, 3.8, 8, 3.8),
    ...line(2.8, 0.7, 2.8, 2.4),
    ...line(6.2, 0.7, 6.2, 2.4),
  ],
  // A flag on its pole.
  nationality: [
    ...line(1.7, 8.4, 1.7, 0.9),
    ['line', 7.4, 0.9],
    ['line', 6, 3],
    ['line', 7.4, 5.1],
    ['line', 1.7, 5.1],
  ],
};
