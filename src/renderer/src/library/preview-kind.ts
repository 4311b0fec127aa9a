import type { StoredFile } from './stored-file.ts';

/** What can be shown of a file. */
export type PreviewKind = 'pdf' | 'picture' | 'text' | 'other';

/** Those that every browser draws. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp', 'image/avif'];

export function previewKind({ mediaType }: Pick<StoredFile, 'mediaType'>): PreviewKind {
  if (mediaType === 'application/pdf') return 'pdf';
  if (pictures.includes(mediaType)) return 'picture';
  return mediaType.startsWith('text/') ? 'text' : 'other';
}
