import { present } from '../../model/present.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { dateElement, readDate } from '../../xml/europass/dates.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { othersElement, readOthers, type OtherReaders } from '../../xml/europass/others.ts';
import { linkElements, readLinks, readRichText, richTextElement } from '../../xml/europass/texts.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import { titleIn } from '../title.ts';
import type { Content } from './content.ts';
import bg from './labels/bg.json' with { type: 'json' };
import da from './labels/da.json' with { type: 'json' };
import el from './labels/el.json' with { type: 'json' };
import en from './labels/en.json' with { type: 'json' };

type Honour = Content['entries'][number];
const labels = { bg, da, el, en };

/**
 * The format names no element for honours, so they stand under their title among the sections of the person's own, where the
 * official editor shows them. It has no place there for who awarded it: that is written in the element that jobs have for an
 * organisation.
 */
export const europassXml: SectionXml<Content> = {
  places: { entry: 'CandidateProfile/Others', links: 'CandidateProfile/Others/Other/Link' },

  read(root, context) {
    const title = titleIn(labels, context.language);
    const found = readOthers(root.enter('CandidateProfile'), title, understood);
    return { fields: {}, entries: found.map((readers) => readHonour(readers, context)) };
  },

  write({ entries }, context) {
    const title = titleIn(labels, context.language);
    return entries.map((honour) => {
      const element = othersElement(title, honourElements(honour, context));
      return { parent: 'CandidateProfile', element: withExtras(element, honour, context.remark) };
    });
  },
};

const understood = ['Title', 'OrganizationName', 'Date', 'Description', 'Link'];

function readHonour({ others, other }: OtherReaders, context: XmlReadContext): Honour {
  const when = other.enter('Date');
  when?.text('Ongoing');
  const id = context.newId('honour');
  const honour = present({
    title: other.text('Title'),
    awardingBody: other.text('OrganizationName'),
    date: readDate(when?.enter('StartDate'), context),
    description: readRichText(other, 'Description', context),
    links: readLinks(other, context),
  });
  return { id, ...honour, ...leftBehind(others) };
}

function honourElements(honour: Honour, { remark }: XmlWriteContext): (XmlElement | undefined)[] {
  const start = dateElement('StartDate', honour.date);
  return [
    textElement('Title', honour.title),
    textElement('hr:OrganizationName', honour.awardingBody),
    start && newElement('Date', [start, newElement('Ongoing', 'false')]),
    richTextElement('Description', honour.description),
    ...linkElements(honour.links, remark),
  ];
}
