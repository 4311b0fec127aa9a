import { canonicalSector } from '../../codes/nace.ts';
import type { Coded, Extras } from '../../model/values.ts';
import { present } from '../../model/present.ts';
import { addressElement, holdsAddress, readAddress } from '../../xml/europass/address.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { countryElement, readCountry } from '../../xml/europass/coded.ts';
import { contactElement, readContact } from '../../xml/europass/communications.ts';
import { employmentPeriod, readPeriod } from '../../xml/europass/dates.ts';
import { keptTogether, leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { linkElements, readLinks, readRichText, richTextElement } from '../../xml/europass/texts.ts';
import type { XmlReader } from '../../xml/reader.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type Job = Content['entries'][number];

export const europassXml: SectionXml<Content> = {
  ordered: { name: 'work-experience', lists: ['CandidateProfile/EmploymentHistory'] },
  places: {
    entry: 'CandidateProfile/EmploymentHistory/EmployerHistory',
    links: 'CandidateProfile/EmploymentHistory/EmployerHistory/Link',
  },

  read(root, context) {
    const employers = root
      .enter('CandidateProfile')
      ?.enterAll('EmploymentHistory')
      .flatMap((history) => history.enterAll('EmployerHistory'));
    return { fields: {}, entries: (employers ?? []).flatMap((employer) => readJobs(employer, context)) };
  },

  write({ entries }, context) {
    return entries.map((job) => ({
      parent: 'CandidateProfile/EmploymentHistory',
      element: withExtras(employerElement(job, context), job, context.remark),
    }));
  },
};

/** One entry per position: real exports have one in each employer, files by way of EURES may have several. */
function readJobs(employer: XmlReader, context: XmlReadContext): Job[] {
  const shared = readEmployer(employer, context);
  const [first, ...others] = employer.enterAll('PositionHistory');
  const { job, kept } = readPosition(first, employer, context);
  const links = present({ links: readLinks(employer, context) });
  const id = context.newId('job');
  const further = others.map((reader) => {
    const position = readPosition(reader, employer, context);
    const extras = together(position.kept, leftBehind(reader, 'PositionHistory'));
    return { id: context.newId('job'), ...shared, ...position.job, ...extras };
  });
  return [{ id, ...shared, ...job, ...links, ...together(kept, leftBehind(employer)) }, ...further];
}

function readEmployer(employer: XmlReader, context: XmlReadContext): Partial<Job> {
  const contact = employer.enter('OrganizationContact');
  const address = contact?.enter('Communication', holdsAddress)?.enter('Address');
  return present({
    employer: employer.text('OrganizationName'),
    department: employer.text('Department'),
    sector: employer.parsed('IndustryCode', readSector),
    address: readAddress(address, context),
    email: readContact(contact, 'Email', context),
    website: readContact(contact, 'Web', context),
  });
}

function readPosition(position: XmlReader | undefined, employer: XmlReader, context: XmlReadContext) {
  const own = position?.enter('EmploymentPeriod');
  // Files by way of EURES may have the period with the employer; it is written with the position.
  const ofEmployer = own ? undefined : employer.enter('EmploymentPeriod');
  const job: Partial<Job> = present({
    occupation: readOccupation(position?.enter('PositionTitle')),
    city: position?.text('City'),
    country: position && readCountry(position, 'Country', context),
    period: readPeriod(own ?? ofEmployer, context),
    activities: position && readRichText(position, 'Description', context),
  });
  return { job, kept: ofEmployer ? leftBehind(ofEmployer, 'PositionHistory/EmploymentPeriod') : {} };
}

const together = (...kept: { extras?: Extras }[]) => keptTogether('EmployerHistory', kept);

/** An ESCO occupation has its URI in `languageID` (so written by the official editor). */
function readOccupation(title: XmlReader | undefined): Coded | undefined {
  const label = title?.ownText();
  if (!title || !label) return undefined;
  const type = title.attribute('typeCode', /^(URI|FREETEXT)$/);
  const code = type === 'URI' ? title.attribute('languageID') : undefined;
  return present({ code, label: label === code ? undefined : label });
}

/** A finer NACE code gives its section and stays beside it as it was typed. */
function readSector(text: string): Coded {
  const code = canonicalSector(text);
  return present({ code, label: code === text.toUpperCase() ? undefined : text });
}

function sectorText(sector: Coded | undefined): string | undefined {
  const { code, label } = sector ?? {};
  return label !== undefined && (code === undefined || canonicalSector(label) === code) ? label : code;
}

function employerElement(job: Job, { remark }: XmlWriteContext): XmlElement {
  return newElement('EmployerHistory', [
    textElement('hr:OrganizationName', job.employer),
    newElement('OrganizationContact', [
      newElement('Communication', [addressElement(job.address)]),
      contactElement('Web', job.website),
      contactElement('Email', job.email),
    ]),
    textElement('hr:IndustryCode', sectorText(job.sector)),
    newElement('PositionHistory', [
      titleElement(job.occupation),
      employmentPeriod(job.period),
      richTextElement('oa:Description', job.activities),
      textElement('City', job.city),
      countryElement('Country', job.country),
    ]),
    textElement('Department', job.department),
    ...linkElements(job.links, remark),
  ]);
}

function titleElement(occupation: Coded | undefined): XmlElement | undefined {
  const { code, label } = occupation ?? {};
  const text = label ?? code;
  if (text === undefined || text === '') return undefined;
  const type = code === undefined ? 'FREETEXT' : 'URI';
  return newElement('PositionTitle', text, { typeCode: type, languageID: code });
}
