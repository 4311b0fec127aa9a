import type { LibraryLink } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { applyChanges, ChangeMisfit, type Change } from '#shared/profile/change.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { withoutNamed } from '#shared/profile/provable.ts';

/**
 * Takes a link away from outside its profile, and what names the document at the entry (a certificate of a language) with it.
 * Gives what brings both back.
 */
export async function unlink(
  client: Client,
  document: string,
  link: LibraryLink,
): Promise<() => Promise<void>> {
  await client.call('library.unlink', { document, ...link });
  const inverse = await edit(client, link.profile, (profile) => withoutNamed(profile, link, document));
  return async () => {
    await client.call('library.link', { document, ...link });
    await edit(client, link.profile, (profile) => inverse.filter((change) => fits(profile, change)));
  };
}

/** Changes a stored profile; gives the changes that undo it. */
async function edit(
  client: Client,
  id: string,
  changesTo: (document: ProfileDocument) => Change[],
): Promise<Change[]> {
  const { summary, document } = await client.call('profile.open', { id });
  const changes = changesTo(document);
  if (changes.length === 0) return [];
  const { inverse } = applyChanges(document, changes);
  await client.call('profile.update', { id, revision: summary.revision, changes });
  return inverse;
}

/** Not where its place is gone meanwhile. */
function fits(document: ProfileDocument, change: Change): boolean {
  try {
    applyChanges(document, [change]);
    return true;
  } catch (error) {
    if (error instanceof ChangeMisfit) return false;
    throw error;
  }
}
