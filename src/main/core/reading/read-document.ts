import type { ReadContext } from './context.ts';
import { readJson } from './json.ts';
import { readMarkup } from './markup.ts';
import { readPlainText } from './plain-text.ts';

type ReadKind = (context: ReadContext) => void | Promise<void>;

const kinds: [type: RegExp, read: ReadKind][] = [
  [/^(application\/(\w+\+)*json|application\/(vc\+)?ld\+json)$/, readJson],
  [/^(text\/html|image\/svg\+xml|application\/(xhtml\+)?xml)$/, readMarkup],
  [/^text\//, readPlainText],
];

/** Reads one document by its media type. What is wrong with it becomes a remark; only a bug throws. */
export async function readDocument(context: ReadContext): Promise<void> {
  const { bytes, mediaType } = context.request;
  if (bytes.length === 0) return context.remark('file-empty');
  const read = kinds.find(([type]) => type.test(mediaType))?.[1];
  if (!read) return context.remark('reading-kind-unread');
  await read(context);
}
