import type { CustomScheme } from 'electron';
import { readWindowFile, windowHeaders } from '../core/window/index.ts';
import { isOwnPage, scheme } from './window-address.ts';

/** Makes `app://` behave as https does: origins, modules, fetch. To be registered before Electron is ready. */
export const privilegedScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers `app://eurofolio/…` with the built window's files and its policy. */
export async function answerWindowRequest(request: Request, windowFolder: string): Promise<Response> {
  const file =
    request.method === 'GET' && isOwnPage(request.url)
      ? await readWindowFile(windowFolder, new URL(request.url).pathname)
      : undefined;
  if (!file) return new Response(null, { status: 404, headers: windowHeaders });
  return new Response(file.bytes, { headers: { ...windowHeaders, 'Content-Type': file.mediaType } });
}
