import { hasInk } from '../../model/ink.ts';
import { richTextToPlain } from '../../model/rich-text-plain.ts';
import type { Ask } from '../ask.ts';
import type { Content } from './content.ts';

export const asks = ({ fields: { text } }: Content): Ask[] => [
  { code: 'about', has: text !== undefined && hasInk(richTextToPlain(text)), path: ['fields', 'text'] },
];
