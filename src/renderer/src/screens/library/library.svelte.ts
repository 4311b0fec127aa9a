import type { Output, ProfileSummary } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { LibraryDocument } from '#shared/library/index.ts';
import { oneAtATime } from '../../client/one-at-a-time.ts';
import { uploadsOf, type Uploads } from '../../library/index.ts';
import type { EditorState } from '../../state/index.ts';
import { Chosen } from './chosen.svelte.ts';
import { Deeds } from './deeds.svelte.ts';
import { LibraryList } from './library-list.svelte.ts';
import { look } from './look.svelte.ts';

type Facets = Output<'library.facets'>;

/** While hundreds of files come in, the list is read anew this often, in milliseconds. */
const calm = 250;

/** The library as the screen of one profile shows it. */
export class Library {
  readonly client: Client;
  readonly profile: string;
  readonly list: LibraryList;
  readonly chosen: Chosen;
  readonly deeds: Deeds;
  readonly uploads: Uploads;
  facets: Facets | undefined = $state.raw();
  profiles: readonly ProfileSummary[] = $state.raw([]);
  /** The editor of the document that is shown. */
  open: EditorState<LibraryDocument> | undefined = $state.raw();
  /** Rises whenever something changed: who shows a document looks again. */
  changes = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, profile: string) {
    this.client = client;
    this.profile = profile;
    this.list = new LibraryList(client);
    this.chosen = new Chosen(() => this.list.ids());
    this.uploads = uploadsOf(client);
    this.deeds = new Deeds({
      client,
      before: async (ids) => {
        if (this.open !== undefined && ids.includes(this.open.id)) await this.open.flush();
      },
      after: (ids) => {
        if (this.open !== undefined && ids.includes(this.open.id)) void this.open.refresh();
        this.#again();
      },
    });
  }

  /** Whose profile it is, as lists call it. */
  get person(): string {
    return this.profiles.find(({ id }) => id === this.profile)?.name ?? '';
  }

  /** Rejects with a CallError. */
  readonly loadProfiles = oneAtATime(async () => {
    this.profiles = await this.client.call('profile.list', {});
  });
  /** What one can filter by. Rejects with a CallError. */
  async loadFacets(): Promise<void> {
    const scope = look.everybodys ? {} : { profile: this.profile };
    this.facets = await this.client.call('library.facets', scope);
  }

  /** Something changed: looks again soon. */
  changed(): void {
    this.#timer ??= setTimeout(() => this.#again(), calm);
  }

  /** Follows what happens elsewhere, and files that come in. Gives the function that ends it. */
  follow(): () => void {
    const ends = [
      this.client.subscribe(({ event }) => {
        if (event === 'library.changed') this.changed();
        else if (event === 'profiles.changed' || event === 'profile.changed')
          this.loadProfiles().catch(reportError);
      }),
      this.uploads.onstored(() => this.changed()),
    ];
    return () => {
      for (const end of ends) end();
      clearTimeout(this.#timer);
    };
  }

  #again(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.changes += 1;
    this.list.refresh();
    this.loadFacets().catch(reportError);
  }
}
