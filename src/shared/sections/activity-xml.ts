// The shapes in which Europass XML has activities: seen in real exports (2020–2026), or in the schema of 2020 alone.
import { present } from '../model/present.ts';
import { newElement, textElement } from '../xml/europass/build.ts';
import { activityPeriod, dateElement, readDate, readPeriod } from '../xml/europass/dates.ts';
import { leftBehind, withExtras } from '../xml/europass/extras.ts';
import { linkElements, readLinks, readRichText, richTextElement } from '../xml/europass/texts.ts';
import type { XmlReader } from '../xml/reader.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Activity, activityFields, honouredActivityFields, placedActivityFields } from './activity.ts';
import type { SectionContent } from './define.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from './europass-xml.ts';
import type { Fields, ItemOf } from '../model/field.ts';

interface Names {
  /** Its name in `SectionsOrder`. */
  ordered: string;
  /** The list below `CandidateProfile`, and the element of one entry. */
  list: string;
  item: string;
}
type Content<E extends Fields> = SectionContent<Record<never, never>, E>;
type Values<E extends Fields> = Omit<ItemOf<E>, 'id' | 'extras'>;

/** `Project`, `CreativeWork`, `HobbyOrInterest`. */
export function activityXml(names: Names): SectionXml<Content<typeof activityFields>> {
  return listXml(names, readActivity, activityElements);
}

/** `ConferenceAndSeminar`, `VoluntaryWork`. */
export function placedActivityXml(names: Names): SectionXml<Content<typeof placedActivityFields>> {
  return listXml(names, readPlacedActivity, placedActivityElements);
}

/** `SocialAndPoliticalActivity`, `NetworkAndMembership`: what others have directly stands in an `Activity` (schema only). */
export function honouredActivityXml(names: Names): SectionXml<Content<typeof honouredActivityFields>> {
  return listXml(names, readHonoured, honouredElements, 'Activity/Link');
}

function listXml<A extends Activity>(
  { ordered, list, item }: Names,
  read: (reader: XmlReader, context: XmlReadContext) => Omit<A, 'id' | 'extras'>,
  write: (activity: A, context: XmlWriteContext) => (XmlElement | undefined)[],
  links = 'Link',
): SectionXml<{ fields: Record<never, never>; entries: A[] }> {
  const parent = `CandidateProfile/${list}`;
  return {
    ordered: { name: ordered, lists: [parent] },
    places: { entry: `${parent}/${item}`, links: `${parent}/${item}/${links}` },

    read(root, context) {
      const readers = root
        .enter('CandidateProfile')
        ?.enterAll(list)
        .flatMap((each) => each.enterAll(item));
      const entries = (readers ?? []).map((reader) => {
        const id = context.newId('activity');
        return { id, ...read(reader, context), ...leftBehind(reader) } as A;
      });
      return { fields: {}, entries };
    },

    write({ entries }, context) {
      return entries.map((activity) => ({
        parent,
        element: withExtras(newElement(item, write(activity, context)), activity, context.remark),
      }));
    },
  };
}

/** What stands directly in an element: `Title`, `Date`, `Description`, `Link`. */
function readActivity(reader: XmlReader, context: XmlReadContext): Values<typeof activityFields> {
  return present({
    title: reader.text('Title'),
    period: readPeriod(reader.enter('Date'), context),
    description: readRichText(reader, 'Description', context),
    links: readLinks(reader, context),
  });
}

export function readPlacedActivity(
  reader: XmlReader,
  context: XmlReadContext,
): Values<typeof placedActivityFields> {
  return { ...readActivity(reader, context), ...present({ location: reader.text('Location') }) };
}

function readHonoured(reader: XmlReader, context: XmlReadContext): Values<typeof honouredActivityFields> {
  const location = reader.text('Location');
  const honourDate = readDate(reader.enter('HonourAwardDate'), context);
  return {
    ...readActivity(reader.enter('Activity') ?? reader, context),
    ...present({ location, honourDate }),
  };
}

const titleElement = ({ title }: Activity) => textElement('Title', title);
const bodyElements = ({ description, links }: Activity, { remark }: XmlWriteContext) => [
  richTextElement('Description', description),
  ...linkElements(links, remark),
];

function activityElements(activity: Activity, context: XmlWriteContext): (XmlElement | undefined)[] {
  return [titleElement(activity), activityPeriod(activity.period), ...bodyElements(activity, context)];
}

export function placedActivityElements(
  activity: Activity,
  context: XmlWriteContext,
): (XmlElement | undefined)[] {
  return [
    titleElement(activity),
    activityPeriod(activity.period),
    textElement('Location', activity.location),
    ...bodyElements(activity, context),
  ];
}

function honouredElements(activity: Activity, context: XmlWriteContext): (XmlElement | undefined)[] {
  return [
    newElement('Activity', activityElements(activity, context)),
    textElement('Location', activity.location),
    dateElement('HonourAwardDate', activity.honourDate),
  ];
}
