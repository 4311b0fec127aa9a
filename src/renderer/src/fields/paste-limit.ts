import { number, t } from '../i18n/index.ts';

/** The most characters that one takes into a line, or into a text of several lines, by pasting. */
const longest = { line: 5_000, text: 50_000 };

/**
 * What is too long to be pasted is left where it was copied from, and this sentence says so. Undefined for what fits: a
 * page that cannot be typed in any more would lose more than it gained.
 */
export function pasteRefusal(event: ClipboardEvent): string | undefined {
  const { target, clipboardData } = event;
  if (!(target instanceof HTMLElement) || clipboardData === null) return undefined;
  const limit = target instanceof HTMLInputElement ? longest.line : longest.text;
  const { length } = clipboardData.getData('text/plain') || clipboardData.getData('text/html');
  if (length <= limit) return undefined;
  event.preventDefault();
  event.stopPropagation();
  return t('paste.tooLong', { length: number(length), limit: number(limit) });
}
