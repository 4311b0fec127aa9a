import { present, presentOrNone } from '../../model/present.ts';
import { addressElement, holdsAddress, readAddress, type Address } from '../../xml/europass/address.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { contactElement, readContact } from '../../xml/europass/communications.ts';
import { attendancePeriod, readPeriod } from '../../xml/europass/dates.ts';
import { eqfElement, readEqf } from '../../xml/europass/eqf.ts';
import { extrasKey, leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { linkElements, readLinks, readRichText, richTextElement } from '../../xml/europass/texts.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { childElements, isHollow, type XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import { fieldsOfStudyElements, readFieldsOfStudy } from './europass-fields-of-study.ts';
import type { Content } from './content.ts';

type Education = Content['entries'][number];
const attendance = 'CandidateProfile/EducationHistory/EducationOrganizationAttendance';

export const europassXml: SectionXml<Content> = {
  ordered: { name: 'education-training', lists: ['CandidateProfile/EducationHistory'] },
  places: {
    entry: attendance,
    links: `${attendance}/Link`,
    fieldsOfStudy: `${attendance}/EducationDegree/FieldOfStudy`,
  },

  read(root, context) {
    const attendances = root
      .enter('CandidateProfile')
      ?.enterAll('EducationHistory')
      .flatMap((history) => history.enterAll('EducationOrganizationAttendance'));
    return { fields: {}, entries: (attendances ?? []).map((reader) => readEducation(reader, context)) };
  },

  write({ entries }, context) {
    const count = entries.filter(({ nationalFramework }) => nationalFramework !== undefined).length;
    if (count > 0)
      context.remark({
        path: 'sections/education-training',
        code: 'national-frameworks-not-written',
        params: { count },
      });
    return entries.map((education) => ({
      parent: 'CandidateProfile/EducationHistory',
      element: withExtras(attendanceElement(education, context), education, context.remark),
    }));
  },
};

function readEducation(reader: XmlReader, context: XmlReadContext): Education {
  const degree = reader.enter('EducationDegree');
  const contact = reader.enter('OrganizationContact');
  // Files by way of EURES name the qualification in ProgramName, and beside it the degree, which is then kept aside.
  const qualification = reader.text('ProgramName') ?? degree?.text('DegreeName');
  const education = present({
    qualification,
    organisation: reader.text('OrganizationName'),
    ...(contact && readPlace(contact, context)),
    period: readPeriod(reader.enter('AttendancePeriod'), context),
    eqf: readEqf(reader),
    subjects: degree && readRichText(degree, 'OccupationalSkillsCovered', context),
    nationalLevel: degree?.text('NationalClassification'),
    fieldsOfStudy: degree && readFieldsOfStudy(degree, context),
    finalGrade: degree?.enter('FinalGrade')?.text('ScoreText'),
    thesis: degree?.text('Thesis'),
    creditType: degree?.text('CreditType'),
    credits: degree?.text('NumberOfCredit'),
    website: readContact(contact, 'Web', context),
    links: readLinks(reader, context),
  });
  return { id: context.newId('education'), ...education, ...leftBehind(reader) };
}

/**
 * The file has one address where the profile has city and country of the school, and its address beside them. The address of its
 * own is written as a second one only when it names a place itself.
 */
function readPlace(contact: XmlReader, context: XmlReadContext): Partial<Education> {
  const [first, second] = childElements(contact.element, 'Communication')
    .filter(holdsAddress)
    .filter((element, index) => index === 0 || !isHollow(element))
    .map((element) => () => contact.enter('Communication', (each) => each === element)?.enter('Address'));
  const { city, country, ...lines } = readAddress(first?.(), context) ?? {};
  const own = Object.keys(lines).length === 0 ? readAddress(second?.(), context) : undefined;
  return present({ city, country, address: own ?? presentOrNone(lines) });
}

function placeElements({ city, country, address }: Education): XmlElement[] {
  const own = address?.city !== undefined || address?.country !== undefined;
  const place: Address = present({ ...(own ? {} : address), city, country });
  return [place, ...(own ? [address] : [])].map((each) =>
    newElement('Communication', [addressElement(each)]),
  );
}

function attendanceElement(education: Education, { remark }: XmlWriteContext): XmlElement {
  const { qualification } = education;
  const degreeKept = education.extras?.[extrasKey]?.some(({ name }) => name === 'DegreeName') ?? false;
  return newElement('EducationOrganizationAttendance', [
    textElement('hr:OrganizationName', education.organisation),
    textElement('hr:ProgramName', degreeKept ? qualification : undefined),
    newElement('OrganizationContact', [
      ...placeElements(education),
      contactElement('Web', education.website),
    ]),
    eqfElement(education.eqf),
    attendancePeriod(education.period),
    newElement('EducationDegree', [
      textElement('hr:DegreeName', degreeKept ? undefined : qualification),
      ...fieldsOfStudyElements(education.fieldsOfStudy, remark),
      education.finalGrade
        ? newElement('FinalGrade', [newElement('hr:ScoreText', education.finalGrade)])
        : undefined,
      textElement('Thesis', education.thesis),
      richTextElement('OccupationalSkillsCovered', education.subjects),
      textElement('NationalClassification', education.nationalLevel),
      textElement('CreditType', education.creditType),
      textElement('NumberOfCredit', education.credits),
    ]),
    ...linkElements(education.links, remark),
  ]);
}
