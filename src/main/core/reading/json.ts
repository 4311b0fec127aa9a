import type { ReadContext } from './context.ts';
import { limits } from './limits.ts';
import { sourceText } from './plain-text.ts';

/** Longer than any paragraph without a space: a picture or a signature in letters. */
const longestWord = 200;

/** The texts in a JSON file, without the names of its fields. A file that is no JSON is read as it stands. */
export function readJson(context: ReadContext): void {
  const source = sourceText(context);
  const parsed = source.length <= limits.json ? parse(source) : undefined;
  if (parsed === undefined) {
    context.remark('reading-json-unparsed');
    context.write(source);
    return;
  }
  context.write(texts(parsed.value).join('\n'));
}

function parse(source: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(source.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}

/** In the order in which they stand, however deep. */
function texts(root: unknown): string[] {
  const found: string[] = [];
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'number') found.push(String(value));
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value).reverse()) rest.push(inner);
  }
  return found.filter((text) => text.length < longestWord || /\s/.test(text.slice(0, longestWord)));
}
