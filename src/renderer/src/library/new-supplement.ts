import type { Client } from '#shared/contract/client.ts';
import { newLibraryDocument, type LibraryDocument } from '#shared/library/index.ts';
import { knownOf, prefill, type SupplementKind } from '#shared/supplements/index.ts';
import { router } from '../frame/index.ts';
import { language } from '../i18n/index.ts';

/**
 * Makes a form of this kind, with what the profile and the document that it is to accompany already say, and goes to it.
 * Rejects with a CallError.
 */
export async function newSupplement(
  client: Client,
  profile: string,
  kind: SupplementKind,
  accompanied?: LibraryDocument,
): Promise<void> {
  const { document } = await client.call('profile.open', { id: profile });
  const form = prefill(kind, language.current, { profile: document, libraryFields: accompanied?.fields });
  const made = await client.call('library.create', {
    profile,
    document: { ...newLibraryDocument(kind, knownOf(form, {})), form: { ...form } },
  });
  router.go({ screen: 'library', profile, document: made.id, form: true });
}

/** The supplements that belong to a kind of document. */
export function supplementsTo(kind: LibraryDocument['kind']): readonly SupplementKind[] {
  if (kind === 'diploma') return ['diploma-supplement', 'certificate-supplement'];
  return kind === 'training-certificate' ? ['certificate-supplement'] : [];
}
