import { SvelteSet } from 'svelte/reactivity';
import type { Skill } from '#shared/profile/skill-groups.ts';

/** Which skills one looks at. */
export class SkillFilter {
  /** The code of a context, or `all`. */
  context = $state('all');
  /** Codes of kinds; all when none is chosen. */
  readonly kinds = new SvelteSet<string>();
  /** Only those that stand in more places than one. */
  duplicatesOnly = $state(false);

  get isOn(): boolean {
    return this.context !== 'all' || this.kinds.size > 0 || this.duplicatesOnly;
  }

  takes(skill: Skill, isDuplicate: boolean): boolean {
    if (this.context !== 'all' && skill.context?.code !== this.context) return false;
    if (this.kinds.size > 0 && !this.kinds.has(skill.kind?.code ?? '')) return false;
    return !this.duplicatesOnly || isDuplicate;
  }

  toggle(kind: string): void {
    if (!this.kinds.delete(kind)) this.kinds.add(kind);
  }

  clear(): void {
    this.context = 'all';
    this.kinds.clear();
    this.duplicatesOnly = false;
  }
}
