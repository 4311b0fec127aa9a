import { hasInk } from '../../model/ink.ts';
import type { Ask } from '../ask.ts';
import type { Content } from './content.ts';

/** A name, and a way to answer. */
export function asks({ fields }: Content): Ask[] {
  const { givenNames = '', familyNames = '', emails = [], phones = [] } = fields;
  const reachable =
    emails.some(({ address = '' }) => hasInk(address)) || phones.some(({ number = '' }) => hasInk(number));
  return [
    { code: 'name', has: hasInk(givenNames + familyNames), path: ['fields', 'givenNames'] },
    { code: 'contact', has: reachable, path: ['fields', 'emails'] },
  ];
}
