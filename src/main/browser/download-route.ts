import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Download } from '../core/services/library/downloads.ts';
import { downloadHeaders } from '../core/window/index.ts';

/** Sends a file as fast as it is taken; a browser that leaves in the middle ends it. `asked`: the name that the address asks for. */
export async function answerDownload(
  response: ServerResponse,
  download: Download,
  asked: string | null,
): Promise<void> {
  response.writeHead(200, downloadHeaders(download, asked));
  try {
    await pipeline(Readable.from(download.parts, { objectMode: true }), response);
  } catch (error) {
    if (!hasLeft(error)) throw error;
  }
}

const hasLeft = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code));
