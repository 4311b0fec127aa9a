import { isObject } from './nodes.ts';
import { localName } from './names.ts';

const isPicture = (text: string): boolean =>
  /^(data:image\/|iVBORw0KGgo|\/9j\/|R0lGOD|PHN2Zy)/.test(text.slice(0, 30));

/** How many pictures stand in a credential as text, each counted once. */
export function countPictures(root: unknown): number {
  const found = new Set<string>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const each of value) waiting.push(each);
    else if (isObject(value))
      for (const [key, each] of Object.entries(value)) {
        const isContent = ['content', 'image', 'id', 'photo'].includes(localName(key));
        if (isContent && typeof each === 'string' && isPicture(each)) found.add(each);
        else if (typeof each === 'object') waiting.push(each);
      }
  }
  return found.size;
}
