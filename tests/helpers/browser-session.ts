// A browser that was let in: fetch with the cookie and headers that a browser would send, and server-sent events.

export interface Session {
  origin: string;
  cookie: string;
  fetch: (url: string, request?: RequestInit) => Promise<Response>;
  /** An EventSource that resolves `ready` when it hears. It does not come back when it breaks. */
  openEvents: (url: string) => EventStream;
}

export interface EventStream {
  addEventListener: (type: string, listener: (event: MessageEvent) => void) => void;
  close: () => void;
  ready: Promise<void>;
}

/** Exchanges the launch address for a cookie. */
export async function enter(launchUrl: string): Promise<Session> {
  const { origin } = new URL(launchUrl);
  const response = await fetch(launchUrl, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (response.status !== 303 || cookie === undefined) throw new Error(`not let in: ${response.status}`);
  const withCookie: Session['fetch'] = (url, request = {}) =>
    fetch(url, { ...request, headers: { cookie, origin, ...request.headers } });
  return { origin, cookie, fetch: withCookie, openEvents: (url) => openEvents(url, withCookie) };
}

function openEvents(url: string, fetch: Session['fetch']): EventStream {
  const target = new EventTarget();
  const abort = new AbortController();
  const opened = fetch(url, { signal: abort.signal });
  const read = async () => {
    const { body } = await opened;
    if (!body) return;
    let text = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const messages = (text + chunk).split('\n\n');
      text = messages.pop() ?? '';
      for (const data of messages.flatMap((message) => /^data: (.*)$/m.exec(message)?.[1] ?? []))
        target.dispatchEvent(new MessageEvent('message', { data }));
    }
  };
  read().catch((error: unknown) => {
    if (!abort.signal.aborted && !(error instanceof TypeError)) throw error; // TypeError: the host ended it
  });
  return {
    addEventListener: (type, listener) => target.addEventListener(type, listener as (event: Event) => void),
    close: () => abort.abort(),
    ready: opened.then(() => undefined),
  };
}
