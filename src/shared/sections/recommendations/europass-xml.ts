import { present, presentOrNone } from '../../model/present.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import {
  communication,
  contactElement,
  isOnChannel,
  readContact,
} from '../../xml/europass/communications.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { linkElements, readLinks, readRichText, richTextElement } from '../../xml/europass/texts.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { childText, type XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type Referee = Content['entries'][number];
const parent = 'CandidateProfile/EmploymentReferences';

export const europassXml: SectionXml<Content> = {
  ordered: { name: 'recommendation', lists: [parent] },
  places: { entry: `${parent}/Referee`, links: `${parent}/Referee/Link` },

  read(root, context) {
    const readers = root
      .enter('CandidateProfile')
      ?.enterAll('EmploymentReferences')
      .flatMap((each) => each.enterAll('Referee'));
    return { fields: {}, entries: (readers ?? []).map((reader) => readReferee(reader, context)) };
  },

  write({ entries }, context) {
    return entries.map((entry) => ({
      parent,
      element: withExtras(refereeElement(entry, context), entry, context.remark),
    }));
  },
};

function readReferee(reader: XmlReader, context: XmlReadContext): Referee {
  const id = context.newId('referee');
  const referee = present({
    name: readName(reader.enter('PersonName')),
    role: reader.text('Role'),
    email: readContact(reader, 'Email', context),
    phone: readPhone(reader),
    comment: readRichText(reader, 'Comment', context),
    links: readLinks(reader, context),
  });
  return { id, ...referee, ...leftBehind(reader) };
}

/** Real exports have the whole name in `GivenName`; where others have two names, they become one. */
function readName(name: XmlReader | undefined): string | undefined {
  return [name?.text('GivenName'), name?.text('FamilyName')].filter(Boolean).join(' ') || undefined;
}

/** The first telephone number; a further one is kept aside. */
function readPhone(reader: XmlReader): Referee['phone'] {
  const phone = reader.enter(
    'Communication',
    (element) =>
      isOnChannel('Telephone')(element) &&
      ['CountryDialing', 'DialNumber'].some((name) => childText(element, name) !== ''),
  );
  phone?.text('ChannelCode');
  return phone && presentOrNone({ dialling: phone.text('CountryDialing'), number: phone.text('DialNumber') });
}

function phoneElement({ dialling, number }: NonNullable<Referee['phone']>): XmlElement | undefined {
  if (!dialling && !number) return undefined;
  return communication('Telephone', [
    textElement('CountryDialing', dialling),
    textElement('oa:DialNumber', number),
  ]);
}

function refereeElement(entry: Referee, { remark }: XmlWriteContext): XmlElement {
  return newElement('Referee', [
    entry.name ? newElement('eures:PersonName', [newElement('oa:GivenName', entry.name)]) : undefined,
    contactElement('Email', entry.email),
    entry.phone && phoneElement(entry.phone),
    richTextElement('hr:Comment', entry.comment),
    textElement('Role', entry.role),
    ...linkElements(entry.links, remark),
  ]);
}
