import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface WindowFile {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  /** Its name changes with its content: a browser may keep it for good. */
  immutable: boolean;
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

/** Names that our build gives: no dot folders, no way up, no drive, no encoding left to interpret. */
const plainPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/;

/** Reads one file of the built window by the path of its URL; undefined when it is none of them. */
export async function readWindowFile(folder: string, urlPath: string): Promise<WindowFile | undefined> {
  const path = urlPath === '/' ? '/index.html' : urlPath;
  const mediaType = mediaTypes[extname(path)];
  if (!mediaType || !plainPath.test(path)) return undefined;
  try {
    const bytes = new Uint8Array(await readFile(join(folder, path)));
    return { bytes, mediaType, immutable: path.startsWith('/assets/') };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

const isAbsent = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
