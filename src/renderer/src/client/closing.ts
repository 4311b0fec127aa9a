import type { Client } from '#shared/contract/client.ts';

/**
 * Answers the host that wants to close: first `save`, then the truth about it. To be called once, for as long as the
 * window is open. `save` resolves when everything is on disk and rejects when something is not.
 */
export function answerClosing(client: Client, save: () => Promise<void>): () => void {
  return client.subscribe((event) => {
    if (event.event !== 'window.closing') return;
    const { request } = event;
    const answer = (saved: boolean) => client.call('window.saved', { request, saved });
    save()
      .then(
        () => answer(true),
        () => answer(false), // why not stands in the window already
      )
      .catch(reportError);
  });
}
