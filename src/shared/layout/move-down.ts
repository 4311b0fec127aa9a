import type { DisplayItem } from './display.ts';

/** Moves an item that was measured from the top of its line or row to its place on the page. */
export function moveDown(item: DisplayItem, by: number): void {
  switch (item.kind) {
    case 'text':
      item.baseline += by;
      break;
    case 'rule':
      item.y1 += by;
      item.y2 += by;
      break;
    case 'circle':
      item.cy += by;
      break;
    case 'rect':
    case 'image':
    case 'path':
    case 'link':
      item.y += by;
      break;
  }
}
