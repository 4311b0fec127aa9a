import { UserError, type Issue } from '../model/trouble.ts';
import type { Extra } from '../model/values.ts';
import { parseXml, xmlLimits } from './parse.ts';
import { insertInOrder, Places, type GraftRules } from './places.ts';
import { isElement, type XmlAttribute, type XmlElement } from './tree.ts';

/** Puts back what was kept aside. What cannot be read any more, or has no place in XML, is left out and remarked upon. */
export function graft(root: XmlElement, extras: readonly Extra[], rules: GraftRules): Issue[] {
  const remarks: Issue[] = [];
  const places = new Places(root, rules);
  // Places before pieces: an element that was taken apart stands before its likes that were kept whole.
  const pieces = extras.flatMap((extra) => {
    const steps = extra.path.split('/').filter(Boolean);
    const parsed = steps.length <= deepestPath && steps.every(isStep) ? parseExtra(extra) : undefined;
    if (parsed && depthOf(parsed) + steps.length < xmlLimits.depth)
      return [{ name: extra.name, parsed, place: places.at(steps) }];
    remarks.push(damaged(extra.path.slice(0, 200), extra.name));
    return [];
  });
  // In the order of the file, so that no element has to look for its place among those that come after it.
  const rankOf = ({ place, parsed }: (typeof pieces)[number]): number => rules.rank(place.name, parsed.name);
  for (const { place, name, parsed } of pieces.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)))) {
    if (name.startsWith('@')) {
      if (place.attributes.length + parsed.attributes.length > xmlLimits.attributes)
        remarks.push(damaged(place.name, name));
      else for (const attribute of parsed.attributes) setAttribute(place, attribute);
    } else if (name === '#text') place.children.unshift(...parsed.children);
    else insertInOrder(place, parsed, rules);
  }
  return remarks;
}

const damaged = (path: string, name: string): Issue => ({
  path,
  code: 'kept-aside-damaged',
  params: { name: name.slice(0, 80) },
});

/** Deeper than any format that paths come from. */
const deepestPath = 64;

/** A name as XML has them, and what tells it from its likes. */
const isStep = (step: string): boolean => /^[\p{L}_][\p{L}\p{M}\p{N}._-]*(\[[^[\]]{0,200}\])?$/u.test(step);

const depthOf = ({ children }: XmlElement): number =>
  1 + children.reduce((deepest, node) => (isElement(node) ? Math.max(deepest, depthOf(node)) : deepest), 0);

const compareRanks = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The element that was kept, or one that holds the attribute or text that was kept. */
function parseExtra({ name, content }: Extra): XmlElement | undefined {
  try {
    if (name.startsWith('@')) return parseXml(`<a ${content}/>`);
    return parseXml(name === '#text' ? `<a>${content}</a>` : content);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function setAttribute(element: XmlElement, attribute: XmlAttribute): void {
  const { name, namespace } = attribute;
  const at = element.attributes.findIndex((other) => other.name === name && other.namespace === namespace);
  if (at < 0) element.attributes.push(attribute);
  else element.attributes[at] = attribute;
}
