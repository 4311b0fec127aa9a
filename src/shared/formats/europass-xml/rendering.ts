import { elementAt } from '../../xml/places.ts';
import { newElement } from '../../xml/europass/build.ts';
import { europassRules } from '../../xml/europass/schema.ts';
import { registry } from '../../sections/index.ts';
import { childElements, childText, type XmlElement } from '../../xml/tree.ts';

/** Layout choices as the official editor writes them when nobody chose. */
export function defaultRendering(): XmlElement {
  return newElement('RenderingInformation', [
    newElement('Design', [
      newElement('Template', 'Template1'),
      newElement('Color', 'Default'),
      newElement('FontSize', 'Medium'),
      newElement('Logo', 'FirstPage'),
      newElement('PageNumbers', 'true'),
      newElement('SectionsOrder'),
    ]),
  ]);
}

/**
 * Appends every section that is used and not yet named: the official site shows only what stands in `SectionsOrder`. The order
 * that is there stays, except for sections of the person's own that are gone or have another name now.
 */
export function completeSectionsOrder(candidate: XmlElement): void {
  const order = elementAt(candidate, 'RenderingInformation/Design/SectionsOrder', europassRules);
  const used = usedSections(candidate);
  const customs = new Set(used.flatMap(({ title, custom }) => (custom ? [title] : [])));
  order.children = order.children.filter(
    (child) => typeof child === 'string' || !isCustom(child) || customs.has(childText(child, 'Title')),
  );
  const named = new Set(
    childElements(order, 'Section').map((section) => nameOf(childText(section, 'Title'), isCustom(section))),
  );
  for (const { title, custom } of used) {
    if (named.has(nameOf(title, custom))) continue;
    named.add(nameOf(title, custom));
    order.children.push(
      newElement('Section', [newElement('Title', title), custom ? newElement('Custom', 'true') : undefined]),
    );
  }
}

const isCustom = (section: XmlElement): boolean => childText(section, 'Custom') === 'true';

/** A person may call a section "projects". */
const nameOf = (title: string, custom: boolean): string => `${custom ? 'custom' : 'known'} ${title}`;

function usedSections(candidate: XmlElement): { title: string; custom: boolean }[] {
  const known = registry.flatMap(({ europassXml: { ordered } }) => (ordered ? [ordered] : []));
  const used = known.filter(({ lists }) => lists.some((path) => isFilled(candidate, path)));
  const customs = elementsAt(candidate, 'CandidateProfile/Others').map((element) =>
    childText(element, 'Title'),
  );
  return [
    ...used.map(({ name }) => ({ title: name, custom: false })),
    ...customs.filter(Boolean).map((title) => ({ title, custom: true })),
  ];
}

const isFilled = (candidate: XmlElement, path: string): boolean =>
  elementsAt(candidate, path).some(({ children }) => children.length > 0);

/** All elements at a path; of several profiles only the first, which is the one that is read. */
function elementsAt(candidate: XmlElement, path: string): XmlElement[] {
  const [first = '', second = ''] = path.split('/');
  const [parent] = childElements(candidate, first);
  return parent ? childElements(parent, second) : [];
}
