// `Others`: how the official editor writes sections with a title of the person's own, one element for each entry.
import type { Condition, XmlReader } from '../reader.ts';
import { childElements, childText, isHollow, type XmlElement } from '../tree.ts';
import { newElement } from './build.ts';

export interface OtherReaders {
  others: XmlReader;
  other: XmlReader;
}

/**
 * Those of a section that the format has no element for: under its own title in the language of the file, and with nothing in
 * them but these children. Anything else is a section of the person's own that is called the same.
 */
export function readOthers(
  profile: XmlReader | undefined,
  title: string,
  understood: readonly string[],
): OtherReaders[] {
  const mine: Condition = (others) => {
    const [first, second, ...more] = childElements(others);
    if (first?.name !== 'Title' || second?.name !== 'Other' || more.length > 0) return false;
    return childText(others, 'Title') === title && fits(second, understood);
  };
  return (profile?.enterAll('Others', mine) ?? []).flatMap((others) => {
    others.text('Title');
    const other = others.enter('Other');
    return other ? [{ others, other }] : [];
  });
}

/** Whether an `Others` still waits for a section that reads it. */
export const isUnread = (others: XmlElement, profile: XmlReader): boolean =>
  !profile.taken.entered.has(others);

/** One date is enough for what happened once: a period belongs to something else. */
function fits(other: XmlElement, understood: readonly string[]): boolean {
  return childElements(other).every(
    (child) =>
      understood.includes(child.name) &&
      (child.name !== 'Date' ||
        (childElements(child, 'EndDate').every(isHollow) &&
          !/^(true|1)$/i.test(childText(child, 'Ongoing')))),
  );
}

export function othersElement(title: string, children: (XmlElement | undefined)[]): XmlElement {
  return newElement('Others', [newElement('Title', title), newElement('Other', children)]);
}
