import { CallError } from '#shared/contract/errors.ts';
import { NoPicture } from '../fields/index.ts';
import { explain } from '../frame/index.ts';
import { t } from '../i18n/index.ts';

/** Why a file cannot be shown, as a sentence. It is stored all the same. */
export function previewTrouble(error: unknown): string {
  if (error instanceof CallError) return explain(error);
  if (error instanceof NoPicture)
    return t(error.trouble === 'too-large' ? 'library.preview.tooLarge' : 'library.preview.unreadable');
  if (error instanceof Error && error.name === 'PasswordException') return t('library.preview.locked');
  if (error instanceof Error && pdfTrouble.includes(error.name)) return t('library.preview.unreadable');
  return explain(error);
}

/** What pdfjs throws for files that are no whole PDF. */
const pdfTrouble = ['InvalidPDFException', 'FormatError', 'ResponseException', 'UnknownErrorException'];
