import { tick } from 'svelte';
import type { ProfileSummary } from '#shared/contract/api.ts';
import { language, t } from '../../i18n/index.ts';
import { announce, toasts } from '../../ui/index.ts';
import type { Profiles } from './profiles.svelte.ts';

/** What a profile is called on the screen. */
export const nameOf = (profile: ProfileSummary): string => profile.name || t('profile.unnamed');

/** What can be done to a profile of the list: done, told, and taken back where that is possible. */
export class ProfileDeeds {
  readonly #profiles: Profiles;
  /** Runs a deed and tells of trouble. */
  readonly #attempt: (work: () => Promise<void>) => void;
  /** The part of the window that shows the lists. */
  readonly #part: () => HTMLElement | null;

  constructor(
    profiles: Profiles,
    attempt: (work: () => Promise<void>) => void,
    part: () => HTMLElement | null,
  ) {
    this.#profiles = profiles;
    this.#attempt = attempt;
    this.#part = part;
  }

  rename(profile: ProfileSummary, label: string): void {
    if (label.trim() === (profile.label ?? '')) return;
    this.#attempt(async () => {
      const renamed = await this.#profiles.rename(profile.id, label);
      announce(t('profiles.renamed', { name: nameOf(renamed) }));
    });
  }

  duplicate(profile: ProfileSummary): void {
    this.#attempt(async () => {
      const copy = await this.#profiles.duplicate(profile.id, language.current);
      toasts.show(t('profiles.duplicated', { name: nameOf(profile), copy: nameOf(copy) }));
      await this.#focus(copy.id);
    });
  }

  archive(profile: ProfileSummary, archived: boolean): void {
    this.#leaving(profile, async () => {
      await this.#profiles.archive(profile.id, archived);
      const name = nameOf(profile);
      toasts.show(t(archived ? 'profiles.archived' : 'profiles.unarchived', { name }), {
        label: t('undo'),
        run: () => this.#attempt(() => this.#back(profile, this.#profiles.archive(profile.id, !archived))),
      });
    });
  }

  remove(profile: ProfileSummary): void {
    this.#leaving(profile, async () => {
      await this.#profiles.remove(profile.id);
      toasts.show(t('home.removed', { name: nameOf(profile) }), {
        label: t('undo'),
        run: () => this.recover(profile),
      });
    });
  }

  recover(profile: ProfileSummary): void {
    this.#attempt(async () => {
      await this.#back(profile, this.#profiles.recover(profile.id));
      announce(t('home.recovered', { name: nameOf(profile) }));
    });
  }

  purge(profile: ProfileSummary): void {
    this.#leaving(profile, async () => {
      await this.#profiles.purge(profile.id);
      toasts.show(t('profiles.purged', { name: nameOf(profile) }));
    });
  }

  /** The row that was pressed goes; the one after it takes the focus, or the one before, or the title. */
  #leaving(profile: ProfileSummary, work: () => Promise<void>): void {
    const row = this.#row(profile.id);
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    const neighbour = next instanceof HTMLElement ? next.dataset.profile : undefined;
    this.#attempt(async () => {
      await work();
      await this.#focus(neighbour);
    });
  }

  async #back(profile: ProfileSummary, deed: Promise<unknown>): Promise<void> {
    await deed;
    await this.#focus(profile.id);
  }

  /** Focuses a profile's row, or the screen's title where there is no such row. */
  async #focus(id: string | undefined): Promise<void> {
    await tick();
    const row = id === undefined ? undefined : this.#row(id);
    const link = row?.querySelector<HTMLElement>('a, button');
    if (link) return link.focus();
    const title = this.#part()?.querySelector('h1');
    if (!title) return; // a deletion can be undone after the screen was left
    title.tabIndex = -1;
    title.focus();
  }

  #row(id: string): HTMLElement | null | undefined {
    return this.#part()?.querySelector<HTMLElement>(`[data-profile="${CSS.escape(id)}"]`);
  }
}
