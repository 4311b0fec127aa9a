import { filled } from '../paper-phrases.ts';
import { present } from '../../model/present.ts';
import { newElement } from '../../xml/europass/build.ts';
import { keptTogether, leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { isUnread } from '../../xml/europass/others.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { childElements, childText, ownText, type XmlElement } from '../../xml/tree.ts';
import { placedActivityElements, readPlacedActivity } from '../activity-xml.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type Entry = Content['entries'][number];

const parent = 'CandidateProfile';

/**
 * The XML of one custom section. Each entry stands in an `Others` of its own with the title of the section, because the
 * official site keeps only the last `Other` of each; a section without entries has no place.
 */
export function customXml(id: string, untitled: (language: string) => string): SectionXml<Content> {
  return {
    places: { entry: 'CandidateProfile/Others', links: 'CandidateProfile/Others/Other/Link' },

    read(root, context) {
      const [first = { fields: {}, entries: [] }] = readCustomSections(root, context);
      return first;
    },

    write({ fields, entries }, context) {
      const title = filled(fields.title);
      const path = `sections/${id}`;
      if (entries.length === 0 && title !== undefined)
        context.remark({ path, code: 'custom-section-empty', params: { title } });
      if (entries.length > 0 && title === undefined)
        context.remark({ path, code: 'custom-section-untitled' });
      const written = title ?? untitled(context.language);
      return entries.map((entry) => ({ parent, element: othersElement(written, entry, context) }));
    },
  };
}

/** Every custom section of a file: equal titles are one section, in the order in which the titles come first. */
export function readCustomSections(root: XmlReader, context: XmlReadContext): Content[] {
  const profile = root.enter(parent);
  // Sections that the format has no element for stand there too; they read theirs first.
  const others =
    profile?.enterAll('Others', (element) => isUnread(element, profile) && titleOf(element) !== undefined) ??
    [];
  const groups = Map.groupBy(others, ({ element }) => titleOf(element) ?? '');
  return Array.from(groups, ([title, readers]) => ({
    fields: { title },
    entries: readers.flatMap((reader) => readOthers(reader, context)),
  }));
}

/** Its own title, else that of its first entry. Without any, and without an entry, there is nothing to show: kept aside. */
function titleOf(others: XmlElement): string | undefined {
  const [first] = childElements(others, 'Other');
  if (first === undefined) return undefined;
  const own = childElements(others, 'Title').map(ownText).find(Boolean);
  return own ?? (childText(first, 'Title') || undefined);
}

function readOthers(reader: XmlReader, context: XmlReadContext): Entry[] {
  reader.text('Title');
  const read = reader.enterAll('Other').map((other) => {
    const id = context.newId('activity');
    const entry: Entry = { id, ...present(readPlacedActivity(other, context)) };
    return { entry, kept: leftBehind(other, 'Other') };
  });
  // What stands beside the entries goes with the first of them.
  const beside = leftBehind(reader);
  return read.map(({ entry, kept }, index) => ({
    ...entry,
    ...keptTogether('Others', index === 0 ? [kept, beside] : [kept]),
  }));
}

function othersElement(title: string, entry: Entry, context: XmlWriteContext): XmlElement {
  const other = newElement('Other', placedActivityElements(entry, context));
  return withExtras(newElement('Others', [newElement('Title', title), other]), entry, context.remark);
}
