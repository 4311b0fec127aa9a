import type { Path } from '#shared/profile/change.ts';

/** What stands at a path; undefined where nothing does. In a list of things with ids, the step is the id. */
export function valueAt(document: unknown, path: Path): unknown {
  let node: unknown = document;
  for (const step of path) {
    if (Array.isArray(node)) node = node.find((item) => isRecord(item) && item['id'] === step);
    else if (isRecord(node) && Object.hasOwn(node, step)) node = node[step];
    else return undefined;
  }
  return node;
}

/** Whether two JSON values say the same; a property that is undefined counts as absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(a[key], b[key]));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
