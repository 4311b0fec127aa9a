import { idPattern, itemShape, type ItemOf } from '../model/field.ts';
import { array, matching, Misfit, object, optional, string, type Shape } from '../model/shape.ts';
import { customEntry, isCustomSection } from '../sections/custom/index.ts';
import { registry } from '../sections/index.ts';

/** An entry that was removed, as it was. */
export interface TrashedEntry {
  /** Its own, not the entry's: an entry may go and come back and go again. */
  id: string;
  /** The section that it stood in. */
  section: string;
  /** What a custom section was called, so that it can be made again. */
  sectionTitle?: string;
  item: ItemOf<Record<never, never>>;
  /** ISO 8601, UTC. */
  removedAt: string;
}

const entryShapes = new Map(registry.map(({ id, entry = {} }): [string, Shape] => [id, itemShape(entry)]));
const customShape = itemShape(customEntry);
const anyShape = itemShape({});

const common = object({
  id: matching(idPattern),
  section: string,
  sectionTitle: optional(string),
  removedAt: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/),
});

/** An entry has to fit its section, so that putting it back does no harm. */
const trashed: Shape = (value, place) => {
  const entry = common(value, place);
  const { section, item } = entry;
  if (item === undefined) throw new Misfit(`${place}/item`);
  const shape = entryShapes.get(section) ?? (isCustomSection(section) ? customShape : anyShape);
  return { ...entry, item: shape(item, `${place}/item`) };
};

export const trashShape = array(trashed);
