import fc from 'fast-check';
import { childElements, isElement, type XmlElement } from '#shared/xml/tree.ts';

/** One thing that a sender may have done differently. Numbers choose among what is there. */
type Mutation =
  | { kind: 'attribute' | 'child' | 'text'; at: number }
  | { kind: 'duplicate' | 'remove' | 'empty' | 'turn'; at: number; child: number }
  | { kind: 'value'; at: number; value: string };

const place = fc.nat({ max: 10_000 });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('attribute' as const, 'child' as const, 'text' as const), at: place }),
  fc.record({
    kind: fc.constantFrom('duplicate' as const, 'remove' as const, 'empty' as const, 'turn' as const),
    at: place,
    child: place,
  }),
  fc.record({
    kind: fc.constant('value' as const),
    at: place,
    value: fc.constantFrom(
      '',
      'x',
      '2011-02-31',
      'https://x.example.org',
      'true',
      'DK',
      'fra',
      '7',
      '<b>&',
      'other',
    ),
  }),
);
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });

const foreign = 'http://sender.example.org/extra';

export function mutate(root: XmlElement, changes: readonly Mutation[]): XmlElement {
  const copy = structuredClone(root);
  changes.forEach((change, index) => mutateOnce(copy, change, index));
  return copy;
}

function mutateOnce(root: XmlElement, change: Mutation, index: number): void {
  const elements = allElements(root);
  const element = elements[change.at % elements.length] ?? root;
  const children = childElements(element);
  const chosen = 'child' in change ? children[change.child % Math.max(1, children.length)] : undefined;
  switch (change.kind) {
    case 'attribute':
      element.attributes.push({ name: `note${index}`, prefix: 'x', namespace: foreign, value: '1' });
      break;
    case 'child':
      element.children.push({
        name: 'Any',
        prefix: 'x',
        namespace: foreign,
        attributes: [],
        children: [`n${index}`],
      });
      break;
    case 'text':
      element.children.unshift(`stray ${index}`);
      break;
    case 'value':
      if (children.length === 0) element.children = change.value === '' ? [] : [change.value];
      break;
    case 'duplicate':
      if (chosen) element.children.push(structuredClone(chosen));
      break;
    case 'remove':
      element.children = element.children.filter((child) => child !== chosen);
      break;
    case 'empty':
      if (chosen) chosen.children = [];
      break;
    case 'turn':
      element.children.reverse();
  }
}

function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.filter(isElement).flatMap(allElements)];
}
