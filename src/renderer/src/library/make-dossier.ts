import type { Client } from '#shared/contract/client.ts';
import { newDossier } from '#shared/papers/index.ts';
import { explain, router } from '../frame/index.ts';
import { language, t } from '../i18n/index.ts';
import { labelLanguages } from '../papers/index.ts';
import { newId } from '../state/new-id.ts';
import { toasts } from '../ui/index.ts';

/** Makes a dossier of these documents in their order, of all in use where there are none, and opens it. Trouble is told. */
export async function makeDossier(client: Client, profile: string, ids: readonly string[]): Promise<void> {
  try {
    const documents = ids.length > 0 ? ids : await everything(client, profile);
    const { document } = await client.call('profile.open', { id: profile });
    const wanted = [document.language, language.current].find((code) => labelLanguages.includes(code));
    const items = documents.map((id) => ({ id: newId(), document: id }));
    const paper = newDossier(t('paper.new.dossier.name'), wanted ?? 'en', items);
    const { id } = await client.call('paper.create', { profile, paper });
    router.go({ screen: 'documents', profile, paper: id });
  } catch (error) {
    toasts.show(explain(error));
  }
}

async function everything(client: Client, profile: string): Promise<string[]> {
  const { ids } = await client.call('library.ids', { filter: { profile }, sort: 'kind' });
  return ids;
}
