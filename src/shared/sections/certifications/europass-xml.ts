import { present } from '../../model/present.ts';
import type { DateValue } from '../../model/partial-date.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { dateElement, readDate } from '../../xml/europass/dates.ts';
import { eqfElement, readEqf } from '../../xml/europass/eqf.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { linkElements, readLinks, readRichText, richTextElement } from '../../xml/europass/texts.ts';
import type { XmlReader } from '../../xml/reader.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type Certificate = Content['entries'][number];
const parent = 'CandidateProfile/Certifications';

/**
 * Name, first date, issuer and description as in real exports; the end of validity and links as the schema of 2020 has them.
 * That schema has no level: it is written in the element that education has for it.
 */
export const europassXml: SectionXml<Content> = {
  ordered: { name: 'certifications', lists: [parent] },
  places: { entry: `${parent}/Certification`, links: `${parent}/Certification/Link` },

  read(root, context) {
    const readers = root
      .enter('CandidateProfile')
      ?.enterAll('Certifications')
      .flatMap((each) => each.enterAll('Certification'));
    return { fields: {}, entries: (readers ?? []).map((reader) => readCertificate(reader, context)) };
  },

  write({ entries }, context) {
    return entries.map((entry) => ({
      parent,
      element: withExtras(certificateElement(entry, context), entry, context.remark),
    }));
  },
};

function readCertificate(reader: XmlReader, context: XmlReadContext): Certificate {
  const id = context.newId('certificate');
  const certificate = present({
    name: reader.text('CertificationName'),
    issuer: reader.enter('IssuingAuthority')?.text('Name'),
    issued: readDate(reader.enter('FirstIssuedDate'), context),
    expires: readDate(reader.enter('FreeFormEffectivePeriod')?.enter('EndDate'), context),
    eqf: readEqf(reader),
    description: readRichText(reader, 'Description', context),
    links: readLinks(reader, context),
  });
  return { id, ...certificate, ...leftBehind(reader) };
}

function certificateElement(entry: Certificate, { remark }: XmlWriteContext): XmlElement {
  return newElement('Certification', [
    textElement('hr:CertificationName', entry.name),
    dateElement('eures:FirstIssuedDate', entry.issued),
    validityElement(entry.expires),
    entry.issuer ? newElement('eures:IssuingAuthority', [newElement('oa:Name', entry.issuer)]) : undefined,
    richTextElement('oa:Description', entry.description),
    eqfElement(entry.eqf),
    ...linkElements(entry.links, remark),
  ]);
}

function validityElement(expires: DateValue | undefined): XmlElement | undefined {
  const end = dateElement('eures:EndDate', expires);
  return end && newElement('eures:FreeFormEffectivePeriod', [end]);
}
