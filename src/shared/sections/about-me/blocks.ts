import type { Block } from '../../document/blocks.ts';
import { printable } from '../printable-text.ts';
import type { Content } from './content.ts';

export function blocks({ fields }: Content): Block[] {
  const body = printable(fields.text);
  return body.length > 0 ? [{ kind: 'text', body }] : [];
}
