import type { ListItemValues } from '#shared/model/held.ts';
import { t } from '../i18n/index.ts';
import { newId } from '../state/new-id.ts';
import { writtenText } from '../state/written-text.ts';
import { announce } from '../ui/index.ts';
import type { ItemList, SectionContext } from './context.ts';
import { removeWithUndo } from './remove-with-undo.ts';
import type { Elsewhere } from './reorder.svelte.ts';

interface List {
  path: readonly string[];
  items: readonly ListItemValues[];
  /** What one of its items is called. */
  itemName: string;
}

/** What can be done to the items of one list. */
export class ListEdits {
  readonly #section: SectionContext;
  readonly #list: () => List;

  constructor(section: SectionContext, list: () => List) {
    this.#section = section;
    this.#list = list;
  }

  /** What the person calls an item: the first thing written in it. */
  nameOf(id: string): string {
    const { items, itemName } = this.#list();
    return writtenText(items.find((item) => item.id === id)).split('\n')[0] || itemName;
  }

  /** Adds an empty item after another one, or at the end. Gives its id. */
  add(after: string | undefined): string {
    const { path, items, itemName } = this.#list();
    const next = items[items.findIndex(({ id }) => id === after) + 1];
    const before = after === undefined ? undefined : next?.id;
    const id = newId();
    this.#apply([{ op: 'insert', path, item: { id }, before }], t('step.added', { item: itemName }));
    return id;
  }

  /** Takes an item away, with a way back when something was written in it. Gives the id of its neighbour. */
  remove(id: string): string | undefined {
    const { path, items, itemName } = this.#list();
    const index = items.findIndex((item) => item.id === id);
    const neighbour = items[index + 1] ?? items[index - 1];
    if (writtenText(items[index]) !== '') removeWithUndo(this.#section.editor, path, id, this.nameOf(id));
    else this.#apply([{ op: 'remove', path, id }], t('step.removed', { name: itemName }));
    return neighbour?.id;
  }

  move(id: string, before: string | undefined): void {
    const { path } = this.#list();
    this.#apply([{ op: 'move', path, id, before }], t('step.moved', { name: this.nameOf(id) }));
  }

  /** Other lists that an item can go to. */
  others(): readonly ItemList[] {
    return this.#section.otherLists(this.#list().path);
  }

  moveTo(id: string, target: ItemList): void {
    const { path, items } = this.#list();
    const item = items.find((item) => item.id === id);
    if (item === undefined) return;
    const named = { name: this.nameOf(id), list: target.name };
    const moved = { ...item, id: newId() }; // ids are a list's own
    this.#apply(
      [
        { op: 'remove', path, id },
        { op: 'insert', path: target.path, item: moved },
      ],
      t('step.movedTo', named),
    );
    announce(t('reorder.movedTo', named));
  }

  /** The list under the pointer, when it takes the item: shown as a list, or as the closed row of its entry. */
  elsewhere(id: string, under: Element): Elsewhere | undefined {
    const element = under.closest('[data-list], [data-entry]');
    if (!(element instanceof HTMLElement)) return undefined;
    const { list, entry } = element.dataset;
    const target = this.others().find(
      ({ path }) => path.join('/') === list || (entry !== undefined && path.includes(entry)),
    );
    return target && { element, drop: () => this.moveTo(id, target) };
  }

  #apply(...[changes, label]: Parameters<SectionContext['editor']['apply']>): void {
    this.#section.editor.apply(changes, label);
  }
}
