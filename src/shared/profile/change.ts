/** Steps from the document's root. In a list of things with ids, the step is the id. */
export type Path = readonly string[];
type Item = { id: string } & Record<string, unknown>;

/** One edit. Changes name things by id, so that they still fit after somebody else's change. */
export type Change =
  /** Sets a value; undefined takes it away. */
  | { op: 'set'; path: Path; value?: unknown }
  /** Puts an item into the list at `path`, before another one or at the end. */
  | { op: 'insert'; path: Path; item: Item; before?: string | undefined }
  | { op: 'remove'; path: Path; id: string }
  | { op: 'move'; path: Path; id: string; before?: string | undefined };

/** The place that a change names is gone, for example because another window removed the entry. */
export class ChangeMisfit extends Error {
  readonly change: Change;
  constructor(change: Change) {
    super(`nothing at ${change.path.join('/')}`);
    this.change = change;
  }
}

/**
 * Applies changes in turn and gives the new document with the changes that undo them.
 * Parts that no change touched are shared with the old document, which stays as it was.
 */
export function applyChanges<D>(document: D, changes: readonly Change[]): { document: D; inverse: Change[] } {
  let root: unknown = document;
  const inverse: Change[] = [];
  for (const change of changes) {
    root = change.op === 'set' ? set(root, change, inverse) : editList(root, change, inverse);
  }
  return { document: root as D, inverse: inverse.reverse() };
}

function set(root: unknown, change: Extract<Change, { op: 'set' }>, inverse: Change[]): unknown {
  const { path, value } = change;
  const key = path.at(-1);
  if (key === undefined || unsafeKeys.has(key)) throw new ChangeMisfit(change);
  return editAt(root, path.slice(0, -1), change, (target) => {
    const parent = target ?? {};
    if (!isRecord(parent)) throw new ChangeMisfit(change);
    inverse.push({ op: 'set', path, value: parent[key] });
    const { [key]: _, ...rest } = parent;
    return value === undefined ? rest : { ...parent, [key]: value };
  });
}

function editList(root: unknown, change: Exclude<Change, { op: 'set' }>, inverse: Change[]): unknown {
  return editAt(root, change.path, change, (target) => {
    const list = target === undefined ? [] : target;
    if (!isItemList(list)) throw new ChangeMisfit(change);
    const { path } = change;
    if (change.op === 'insert') {
      if (list.some(({ id }) => id === change.item.id)) throw new ChangeMisfit(change);
      inverse.push({ op: 'remove', path, id: change.item.id });
      return putBefore(list, change.item, change.before);
    }
    const index = list.findIndex(({ id }) => id === change.id);
    const item = list[index];
    if (item === undefined) throw new ChangeMisfit(change);
    const others = list.toSpliced(index, 1);
    const before = list[index + 1]?.id;
    if (change.op === 'remove') {
      inverse.push({ op: 'insert', path, item, before });
      return others;
    }
    inverse.push({ op: 'move', path, id: change.id, before });
    return putBefore(others, item, change.before);
  });
}

/** A neighbour that is gone counts as none: the item goes to the end rather than nowhere. */
function putBefore(list: Item[], item: Item, before: string | undefined): Item[] {
  const index = list.findIndex(({ id }) => id === before);
  return list.toSpliced(index === -1 ? list.length : index, 0, item);
}

/** Rebuilds the way down to `path`. Missing records on the way are made; a missing list item is a misfit. */
function editAt(node: unknown, path: Path, change: Change, edit: (target: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return edit(node);
  if (Array.isArray(node)) {
    const index = node.findIndex((item) => isRecord(item) && item['id'] === step);
    if (index === -1) throw new ChangeMisfit(change);
    return node.with(index, editAt(node[index], rest, change, edit));
  }
  if (node !== undefined && !isRecord(node)) throw new ChangeMisfit(change);
  if (unsafeKeys.has(step)) throw new ChangeMisfit(change);
  const parent = node ?? {};
  return { ...parent, [step]: editAt(parent[step], rest, change, edit) };
}

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItemList(value: unknown): value is Item[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item['id'] === 'string');
}
