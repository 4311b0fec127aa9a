import { decodeText } from '#shared/media/index.ts';
import type { ReadContext } from './context.ts';
import { limits } from './limits.ts';

/** Text in whatever encoding it is. */
export function readPlainText(context: ReadContext): void {
  context.write(sourceText(context));
}

/** The bytes as text, as far as they can be of use. */
export function sourceText({ request, remark }: ReadContext): string {
  const { text, broken } = decodeText(firstCharacters(request.bytes));
  if (broken) remark('reading-text-broken');
  return text;
}

/** At four bytes a character nothing beyond this can be kept; one more says that there was more. */
function firstCharacters(bytes: Uint8Array): Uint8Array {
  let end = Math.min(bytes.length, 4 * (limits.text + 1));
  // Not within a character of UTF-8, which would look like a broken one.
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}
