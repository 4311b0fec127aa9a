/** Whether a dossier can be made of documents. */
export const canMakeDossier = false;

/** Makes a dossier of these documents, and opens it. */
export function makeDossier(ids: readonly string[]): Promise<void> {
  void ids;
  return Promise.resolve();
}
