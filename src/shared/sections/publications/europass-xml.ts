import { present } from '../../model/present.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { directDateElement, readDirectDate } from '../../xml/europass/dates.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { linkElements, readLinks, readRichText, readUrl, richTextElement } from '../../xml/europass/texts.ts';
import type { XmlReader } from '../../xml/reader.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type Publication = Content['entries'][number];
const parent = 'CandidateProfile/PublicationHistory';

/** As the schema of 2020 has it; no real export was seen with anything in it. */
export const europassXml: SectionXml<Content> = {
  ordered: { name: 'publication', lists: [parent] },
  places: { entry: `${parent}/Publication`, links: `${parent}/Publication/Link` },

  read(root, context) {
    const readers = root
      .enter('CandidateProfile')
      ?.enterAll('PublicationHistory')
      .flatMap((each) => each.enterAll('Publication'));
    return { fields: {}, entries: (readers ?? []).map((reader) => readPublication(reader, context)) };
  },

  write({ entries }, context) {
    return entries.map((entry) => ({
      parent,
      element: withExtras(publicationElement(entry, context), entry, context.remark),
    }));
  },
};

function readPublication(reader: XmlReader, context: XmlReadContext): Publication {
  const id = context.newId('publication');
  const publication = present({
    title: reader.text('Title'),
    authors: reader.text('Authors'),
    published: readDirectDate(reader.enter('Year'), context),
    journal: reader.text('Journal'),
    volume: reader.text('Volume'),
    publisher: reader.text('Publisher'),
    reference: reader.text('Reference'),
    doi: readDoi(reader.enter('DOI'), context),
    description: readRichText(reader, 'FormattedPublicationDescription', context),
    links: readLinks(reader, context),
  });
  return { id, ...publication, ...leftBehind(reader) };
}

/** A DOI stands as a value or as a link to it. */
function readDoi(reader: XmlReader | undefined, context: XmlReadContext): string | undefined {
  return reader && (reader.text('Value') ?? readUrl(reader, 'Link', context));
}

function doiElement(doi: string | undefined): XmlElement | undefined {
  if (!doi) return undefined;
  return newElement('DOI', [newElement(/^https?:/i.test(doi) ? 'Link' : 'Value', doi)]);
}

function publicationElement(entry: Publication, { remark }: XmlWriteContext): XmlElement {
  return newElement('Publication', [
    richTextElement('hr:FormattedPublicationDescription', entry.description),
    textElement('Title', entry.title),
    directDateElement('Year', entry.published),
    textElement('Reference', entry.reference),
    doiElement(entry.doi),
    ...linkElements(entry.links, remark),
    textElement('Authors', entry.authors),
    textElement('Journal', entry.journal),
    textElement('Publisher', entry.publisher),
    textElement('Volume', entry.volume),
  ]);
}
