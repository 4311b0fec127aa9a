import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Change } from '#shared/profile/change.ts';
import {
  addSkills,
  allSkills,
  learnedSkill,
  moveSkills,
  skillPath,
  skillsIn,
  type Skill,
  type SkillAt,
  type SkillPlace,
} from '#shared/profile/skill-groups.ts';
import { applyWithUndo, removeWithUndo, Reorder, RowMenuState } from '../../fields/index.ts';
import { t } from '../../i18n/index.ts';
import type { EditorState } from '../../state/index.ts';
import { announce } from '../../ui/index.ts';
import {
  endKey,
  isEndKey,
  listKey,
  placeName,
  placesOf,
  rowAt,
  rowKey,
  skillName,
  twinsOf,
} from './places.ts';
import { SkillFilter } from './skill-filter.svelte.ts';

/** So many rows are drawn only as they come into sight. */
const many = 60;

/** The skills on the screen: which are seen, open or chosen, and what is done to them. */
export class Organiser {
  readonly editor: EditorState;
  readonly filter = new SkillFilter();
  readonly reorder: Reorder;
  readonly menu = new RowMenuState();
  /** The rows that are ticked, while several are chosen. */
  readonly chosen = new SvelteSet<string>();
  choosing = $state(false);
  /** The open skill's row. */
  open = $state<string>();
  /** What was typed in order to be added. It stays until it is: closing the dialog by mistake must lose nothing. */
  draft = $state('');
  /** Everything that stands on the screen; for the focus. */
  root: HTMLElement | undefined;

  readonly #duplicates: ReadonlyMap<string, readonly SkillAt[]>;
  readonly #isLong: boolean;

  /** To be made while a component is. */
  constructor(editor: EditorState) {
    this.editor = editor;
    this.#duplicates = $derived(twinsOf(editor.document));
    this.#isLong = $derived(allSkills(editor.document).length > many);
    this.reorder = new Reorder({
      ids: () => this.#rows(),
      name: (key) => this.nameOf(key),
      move: (key, before) => this.#moveBefore(key, before),
      ends: {
        has: isEndKey,
        join: (key, before) => this.#isInGroup(key) && this.#isInGroup(before),
        announce: () => announce(this.#moved),
      },
    });
  }

  get document() {
    return this.editor.document;
  }
  get isLong(): boolean {
    return this.#isLong;
  }
  /** How many skills stand in more places than one, by their rows. */
  get duplicates(): number {
    return this.#duplicates.size;
  }

  /** Where else a skill stands. */
  elsewhere(key: string): readonly SkillAt[] {
    return this.#duplicates.get(key) ?? [];
  }
  /** Whether a skill is seen. The open one stays: it must not vanish under the hand. */
  shows(place: SkillPlace, skill: Skill): boolean {
    if (!this.filter.isOn) return true;
    const key = rowKey(place, skill.id);
    return key === this.open || this.filter.takes(skill, this.#duplicates.has(key));
  }
  nameOf(key: string): string {
    const row = rowAt(this.document, key);
    return row ? skillName(this.document, row) : '';
  }

  /** Adds skills to the end of a list. */
  add(place: SkillPlace, skills: readonly Skill[], before: readonly Change[] = []): void {
    const told = t('skills.added', { count: skills.length, list: placeName(this.document, place) });
    this.editor.apply(
      [...before, ...addSkills(place, skills)],
      t('skills.step.added', { count: skills.length }),
    );
    this.editor.settle();
    this.filter.clear(); // what was just added must be seen
    announce(told);
  }

  /** Moves rows to the end of a list, with a way back. */
  moveTo(keys: readonly string[], to: SkillPlace, before: readonly Change[] = [], list?: string): void {
    const name = list ?? placeName(this.document, to);
    const moved = this.#rowsOf(keys).filter(({ place }) => listKey(place) !== listKey(to));
    const [only] = moved;
    if (only === undefined) return;
    const named =
      moved.length === 1
        ? { name: skillName(this.document, only), list: name }
        : { name: t('skills.count', { count: moved.length }), list: name };
    applyWithUndo(this.editor, [...before, ...this.#moving(moved, to)], {
      label: t('step.movedTo', named),
      told: t('reorder.movedTo', named),
    });
  }
  /** A wanted skill is one that the person has from now on. */
  learned(key: string): void {
    const row = rowAt(this.document, key);
    if (row === undefined) return;
    const named = { name: this.nameOf(key), list: t('skills.ungrouped') };
    const neighbour = this.neighbourOf(key);
    applyWithUndo(this.editor, learnedSkill(this.document, row.id), {
      label: t('skills.step.learned', named),
      told: t('skills.learned.told', named),
    });
    void this.focus(neighbour);
  }
  remove(keys: readonly string[]): void {
    const rows = this.#rowsOf(keys);
    const [only] = rows;
    if (only === undefined) return;
    const neighbour = this.neighbourOf(rowKey(only.place, only.id));
    if (rows.length === 1) {
      removeWithUndo(this.editor, skillPath(only.place), only.id, skillName(this.document, only));
    } else {
      const name = t('skills.count', { count: rows.length });
      applyWithUndo(
        this.editor,
        rows.map(({ place, id }) => ({ op: 'remove', path: skillPath(place), id })),
        { label: t('step.removed', { name }), told: t('skills.removed', { count: rows.length }) },
      );
    }
    if (!this.choosing) void this.focus(neighbour);
  }

  toggle(key: string): void {
    this.choosing = true;
    this.open = undefined;
    if (!this.chosen.delete(key)) this.chosen.add(key);
  }
  /** The ticked rows that are still there, as they stand on the screen. */
  get ticked(): readonly string[] {
    return this.#rows().filter((key) => this.chosen.has(key));
  }
  endChoosing(): void {
    this.choosing = false;
    this.chosen.clear();
  }

  /** Alt and an arrow; a row that goes to another list takes the focus along. */
  press(event: KeyboardEvent, key: string): void {
    this.reorder.onkeydown(event, key);
  }
  async focus(key: string | undefined): Promise<void> {
    await tick();
    const row = key === undefined ? null : this.#element(key);
    const control = row?.querySelector<HTMLElement>('[data-open], [data-form] input');
    (control ?? this.root?.querySelector<HTMLElement>('[data-add]'))?.focus();
  }
  neighbourOf(key: string): string | undefined {
    const row = rowAt(this.document, key);
    if (row === undefined) return undefined;
    const skills = skillsIn(this.document, row.place).filter((skill) => this.shows(row.place, skill));
    const index = skills.findIndex(({ id }) => id === row.id);
    const next = skills[index + 1] ?? skills[index - 1];
    return next && rowKey(row.place, next.id);
  }

  #moved = '';
  #moveBefore(key: string, before: string | undefined): void {
    const row = rowAt(this.document, key);
    const target = before === undefined ? undefined : rowAt(this.document, before);
    if (row === undefined || target === undefined) return;
    const name = this.nameOf(key);
    const list = placeName(this.document, target.place);
    const within = listKey(row.place) === listKey(target.place);
    const known = skillsIn(this.document, target.place).map(({ id }) => id);
    const next = target.id === '' ? undefined : target.id;
    const label = within ? t('step.moved', { name }) : t('step.movedTo', { name, list });
    this.editor.apply(this.#moving([row], target.place, next), label);
    this.editor.settle();
    const skills = skillsIn(this.document, target.place);
    const index = skills.findIndex(({ id }) => (within ? id === row.id : !known.includes(id)));
    this.#moved = t('skills.moved', { name, list, place: index + 1, count: skills.length });
    const moved = skills[index];
    if (within || moved === undefined) return;
    const now = rowKey(target.place, moved.id);
    if (this.open === key) this.open = now;
    void this.focus(now);
  }
  /** One that is no longer wanted is known: by when it was to be learnt says nothing any more. */
  #moving(rows: readonly SkillAt[], to: SkillPlace, before?: string): Change[] {
    const wanted = skillPath('wanted').join('/');
    const changes = moveSkills(this.document, rows, to, before);
    return changes.map((change, index) => {
      const from = changes[index - 1];
      if (change.op !== 'insert' || from?.op !== 'remove' || from.path.join('/') !== wanted) return change;
      const { when: _, ...item } = change.item;
      return { ...change, item };
    });
  }
  #isInGroup(key: string): boolean {
    return typeof rowAt(this.document, key)?.place === 'object';
  }
  #rowsOf(keys: readonly string[]): SkillAt[] {
    return keys.flatMap((key) => rowAt(this.document, key) ?? []);
  }
  #rows(): string[] {
    return placesOf(this.document).flatMap((place) => [
      ...skillsIn(this.document, place)
        .filter((skill) => this.shows(place, skill))
        .map(({ id }) => rowKey(place, id)),
      endKey(place),
    ]);
  }
  #element(key: string): Element | null {
    return this.root?.querySelector(`[data-skill="${CSS.escape(key)}"]`) ?? null;
  }
}
