import type { CustomScheme } from 'electron';
import type { App } from '../core/app.ts';
import type { Download } from '../core/services/library/downloads.ts';
import { downloadHeaders, readWindowFile, windowHeaders } from '../core/window/index.ts';
import { isOwnPage, scheme } from './window-address.ts';

/** Makes `app://` behave as https does: origins, modules, fetch. To be registered before Electron is ready. */
export const privilegedScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers `app://eurofolio/…` with the built window's files and its policy, or with a file of the person's own to be saved. */
export async function answerWindowRequest(
  request: Request,
  windowFolder: string,
  download?: App['download'],
): Promise<Response> {
  const address = request.method === 'GET' && isOwnPage(request.url) ? new URL(request.url) : undefined;
  const path = address?.pathname;
  const found = path === undefined ? undefined : download?.(path);
  if (found) {
    const headers = downloadHeaders(found, address?.searchParams.get('name'));
    return new Response(streamOf(found.parts), { headers });
  }
  const file = path === undefined ? undefined : await readWindowFile(windowFolder, path);
  if (!file) return new Response(null, { status: 404, headers: windowHeaders });
  return new Response(file.bytes, { headers: { ...windowHeaders, 'Content-Type': file.mediaType } });
}

/** Read as fast as Electron takes it; ended when the person cancels the download. */
function streamOf(parts: Download['parts']): ReadableStream<Uint8Array> {
  const iterator = Symbol.asyncIterator in parts ? parts[Symbol.asyncIterator]() : parts[Symbol.iterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}
