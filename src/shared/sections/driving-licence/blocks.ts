import type { Block } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { filled } from '../paper-phrases.ts';
import type { Content } from './content.ts';

/** The bare categories: they mean the same in all of Europe. */
export function blocks({ fields }: Content, { label }: ComposeContext): Block[] {
  const names = (fields.categories ?? [])
    .map(({ category }) => category?.code ?? filled(category?.label))
    .filter((name) => name !== undefined);
  if (names.length === 0) return [];
  const key = names.length > 1 ? 'categories' : 'category';
  return [{ kind: 'pair', label: label(key), value: { text: names.join(', ') } }];
}
