import type { Block } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import type { Content } from './content.ts';

export function blocks(_content: Content, _context: ComposeContext): Block[] {
  return [];
}
