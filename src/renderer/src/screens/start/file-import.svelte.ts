import type { ImportReport, ProfileSummary } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';

/** Where an import stands. It outlives the screen, so that looking at Settings does not lose the report. */
export type ImportState =
  | { kind: 'none' }
  | { kind: 'reading'; name: string }
  | { kind: 'failed'; name: string; error: unknown }
  /** Several files at once, or something that is no file. */
  | { kind: 'refused'; why: 'several' | 'no-file' }
  | { kind: 'done'; name: string; summary: ProfileSummary; report: ImportReport };

let state = $state.raw<ImportState>({ kind: 'none' });

export const fileImport = {
  get state(): ImportState {
    return state;
  },
  /** Reads one file into a new profile. What was there before is never touched. */
  async read(client: Client, files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (state.kind === 'reading') return;
    if (file === undefined || others.length > 0) {
      state = { kind: 'refused', why: file === undefined ? 'no-file' : 'several' };
      return;
    }
    const { name } = file;
    state = { kind: 'reading', name };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { summary, report } = await client.call('profile.import', { name, bytes });
      state = { kind: 'done', name, summary, report };
    } catch (error) {
      state = { kind: 'failed', name, error };
    }
  },
  forget(): void {
    state = { kind: 'none' };
  },
};
