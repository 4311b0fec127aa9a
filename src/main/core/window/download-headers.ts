import { safeFileName } from '#shared/media/index.ts';
import type { Download } from '../services/library/downloads.ts';

/**
 * Headers of an answer that is to be saved as a file. What it holds is somebody else's: it is never shown as a page of ours, and
 * where a browser shows it all the same it may do nothing. `asked`: another name for it, as an address asks for.
 */
export function downloadHeaders(
  { fileName, mediaType, size }: Download,
  asked: string | null = null,
): Record<string, string> {
  const name = asked === null ? fileName : safeFileName(asked, fileName);
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, escaped)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...(size !== undefined && { 'Content-Length': String(size) }),
  };
}

/** RFC 8187 leaves these out of what may stand as it is, and `encodeURIComponent` does not. */
const escaped = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
