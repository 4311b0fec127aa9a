import { tick } from 'svelte';
import type { Change } from '#shared/profile/change.ts';
import { mergeGroups, renameGroup, type Group } from '#shared/profile/skill-groups.ts';
import { applyWithUndo, RowMenuState } from '../../fields/index.ts';
import { t } from '../../i18n/index.ts';
import { newId } from '../../state/new-id.ts';
import { announce } from '../../ui/index.ts';
import { onlyGroup, removeGroup, splitOff } from './group-changes.ts';
import type { Organiser } from './organiser.svelte.ts';
import { rowAt, rowKey } from './places.ts';

const path = ['sections', 'digital-skills', 'entries'];

/** What is done to whole groups. */
export class Groups {
  readonly #organiser: Organiser;
  readonly menu = new RowMenuState();
  /** The group whose name is being written. */
  naming = $state<string>();

  constructor(organiser: Organiser) {
    this.#organiser = organiser;
  }

  get all(): readonly Group[] {
    return this.#organiser.document.sections['digital-skills'].entries;
  }
  title(id: string): string {
    return this.all.find((group) => group.id === id)?.title ?? t('skills.group.unnamed');
  }

  /** The change that makes a group at the end, and its id. */
  made(title?: string): { id: string; changes: Change[] } {
    const id = newId();
    return { id, changes: [{ op: 'insert', path, item: { id, ...(title && { title }) } }] };
  }
  async create(): Promise<void> {
    const { id, changes } = this.made();
    this.#apply(changes, t('skills.step.group'));
    await this.name(id);
  }
  /** The ticked skills become a group, to be named at once. */
  async createOfChosen(): Promise<void> {
    const organiser = this.#organiser;
    const rows = organiser.ticked.flatMap((key) => rowAt(organiser.document, key) ?? []);
    const only = onlyGroup(rows);
    const { id, changes } = this.made();
    const label = t('skills.step.split', { count: rows.length });
    if (only !== undefined) {
      this.#apply(splitOff(organiser.document, only, rows, id), label);
    } else {
      const keys = rows.map(({ place, id }) => rowKey(place, id));
      organiser.moveTo(keys, { group: id }, changes, t('skills.group.itsOwn'));
    }
    organiser.endChoosing();
    announce(t('skills.split.told', { count: rows.length }));
    await this.name(id);
  }
  async name(id: string): Promise<void> {
    this.naming = id;
    await tick();
    const field = this.#head(id)?.querySelector('input');
    field?.focus();
    field?.select();
    field?.scrollIntoView({ block: 'nearest' });
  }
  write(id: string, title: string): void {
    const label = t('skills.step.renamed');
    this.#organiser.editor.apply(renameGroup(id, title), label, `${id}/title`);
  }
  async named(id: string): Promise<void> {
    if (this.naming !== id) return;
    this.#organiser.editor.settle();
    this.naming = undefined;
    await tick();
    if (document.activeElement === document.body) this.#focusMenu(id);
  }

  merge(from: string, into: string): void {
    const names = { name: this.title(from), list: this.title(into) };
    applyWithUndo(this.#organiser.editor, mergeGroups(this.#organiser.document, from, into), {
      label: t('skills.step.merged', names),
      told: t('skills.merged', names),
    });
    void tick().then(() => this.#focusMenu(into));
  }
  /** Takes a group away with all that is in it. It waits in the profile's list of what was deleted. */
  remove(id: string): void {
    const name = this.title(id);
    const neighbour = this.#neighbour(id);
    applyWithUndo(this.#organiser.editor, removeGroup(this.#organiser.document, id), {
      label: t('step.removed', { name }),
      told: t('removed', { name }),
    });
    void tick().then(() => this.#focusMenu(neighbour));
  }
  /** Alt and an arrow on a group's head. */
  press(event: KeyboardEvent, id: string): void {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const { target } = event;
    this.step(id, event.key === 'ArrowUp' ? -1 : 1);
    if (target instanceof HTMLElement) void tick().then(() => target.focus());
  }
  canStep(id: string, by: -1 | 1): boolean {
    return this.all[this.all.findIndex((group) => group.id === id) + by] !== undefined;
  }
  step(id: string, by: -1 | 1): void {
    if (!this.canStep(id, by)) return announce(t(by < 0 ? 'reorder.first' : 'reorder.last'));
    const index = this.all.findIndex((group) => group.id === id);
    const before = this.all[by < 0 ? index - 1 : index + 2]?.id;
    const name = this.title(id);
    this.#apply([{ op: 'move', path, id, before }], t('step.moved', { name }));
    announce(t('reorder.moved', { name, place: index + by + 1, count: this.all.length }));
  }

  #apply(changes: readonly Change[], label: string): void {
    this.#organiser.editor.apply(changes, label);
    this.#organiser.editor.settle();
  }
  #neighbour(id: string): string | undefined {
    const index = this.all.findIndex((group) => group.id === id);
    return (this.all[index + 1] ?? this.all[index - 1])?.id;
  }
  #head(id: string | undefined): Element | null {
    return id === undefined
      ? null
      : (this.#organiser.root?.querySelector(`[data-group="${CSS.escape(id)}"]`) ?? null);
  }
  #focusMenu(id: string | undefined): void {
    const button = this.#head(id)?.querySelector<HTMLElement>('[aria-haspopup="menu"]:not([data-handle])');
    (button ?? this.#organiser.root?.querySelector<HTMLElement>('[data-add]'))?.focus();
  }
}
