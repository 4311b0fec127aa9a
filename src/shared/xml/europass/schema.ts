import { childElements, childText, isHollow, type XmlElement } from '../tree.ts';
import type { GraftRules } from '../places.ts';
import type { PathRules } from '../leftovers.ts';
import type { Extra } from '../../model/values.ts';
import { newElement } from './build.ts';

/**
 * Children by parent, in the order of real exports (2020–2026), with their prefixes; names in between that only the schema of
 * 2020 has stand where it puts them. Several kinds of parent may share a name.
 */
const children: Record<string, string> = {
  Candidate: 'hr:DocumentID CandidateSupplier CandidatePerson CandidateProfile RenderingInformation',
  CandidateSupplier: 'hr:PartyID hr:PartyName PersonContact hr:PrecedenceCode',
  PersonContact: 'PersonName Communication',
  CandidatePerson:
    'hr:PersonID hr:PersonLegalID PersonName Communication ResidencyCountryCode NationalityCode hr:BirthDate BirthPlace GenderCode PrimaryLanguageCode eures:Disability Visa MottoInLife',
  PersonName: 'FormattedName hr:LegalName oa:GivenName hr:FamilyName',
  Communication:
    'ChannelCode UseCode OtherTitle CountryDialing oa:AreaDialing oa:DialNumber Address oa:URI CountryCode',
  Address: 'oa:AddressLine oa:CityName CountryCode oa:PostalCode',
  BirthDate: 'hr:FormattedDateTime hr:DateText',
  BirthPlace: 'City CountryCode',
  Visa: 'hr:IssuingCountryCode',
  CandidateProfile:
    'hr:ID hr:CandidateObjective hr:ExecutiveSummary eures:CandidateEmployerPreferences CandidatePositionPreferences eures:ExperienceSummary EmploymentHistory EducationHistory eures:Licenses Certifications MilitaryHistory eures:PatentHistory PublicationHistory eures:SpeakingHistory PersonQualifications EmploymentReferences eures:Attachment HobbiesAndInterests CreativeWorks Projects SocialAndPoliticalActivities CommunicationAndInterpersonalSkills ManagementAndLeadershipSkills OrganisationalSkills DigitalSkills Skills NetworksAndMemberships ConferencesAndSeminars VoluntaryWorks CourseCertifications Others',
  CandidatePositionPreferences: 'oa:Description',
  EmploymentHistory: 'EmployerHistory',
  EmployerHistory: 'hr:OrganizationName OrganizationContact hr:IndustryCode PositionHistory Department Link',
  OrganizationContact: 'Communication',
  PositionHistory: 'PositionTitle eures:EmploymentPeriod oa:Description City Country',
  EmploymentPeriod: 'eures:StartDate eures:EndDate hr:CurrentIndicator',
  StartDate: 'hr:FormattedDateTime hr:DateText',
  EndDate: 'hr:FormattedDateTime hr:DateText',
  EducationHistory: 'EducationOrganizationAttendance',
  EducationOrganizationAttendance:
    'hr:OrganizationName hr:ProgramName OrganizationContact EducationLevelCode AttendancePeriod EducationDegree Link',
  AttendancePeriod: 'StartDate EndDate Ongoing',
  EducationDegree:
    'hr:DegreeName FieldOfStudy FinalGrade Thesis OccupationalSkillsCovered NationalClassification CreditType NumberOfCredit',
  FieldOfStudy: 'MainFieldOfStudy SpecificFieldOfStudy',
  MainFieldOfStudy: 'ProgramConcentration',
  SpecificFieldOfStudy: 'ProgramConcentration',
  FinalGrade: 'hr:ScoreText',
  Licenses: 'eures:License',
  License: 'hr:LicenseTypeCode',
  Certifications: 'Certification',
  Certification:
    'hr:CertificationTypeCode hr:CertificationName eures:FirstIssuedDate eures:FreeFormEffectivePeriod eures:IssuingAuthority oa:Description EducationLevelCode Link',
  FirstIssuedDate: 'hr:FormattedDateTime hr:DateText',
  FreeFormEffectivePeriod: 'eures:StartDate eures:EndDate',
  IssuingAuthority: 'oa:Name',
  PublicationHistory: 'Publication',
  Publication:
    'hr:FormattedPublicationDescription Title Year Reference DOI Link Authors Journal Publisher Volume',
  Year: 'hr:FormattedDateTime hr:DateText',
  DOI: 'Link Value',
  EmploymentReferences: 'Referee',
  Referee: 'hr:RefereeTypeCode eures:PersonName Communication hr:YearsKnownNumber hr:Comment Role Link',
  CommunicationAndInterpersonalSkills: 'CommunicationAndInterpersonalSkill',
  CommunicationAndInterpersonalSkill: 'Title Description Link',
  ManagementAndLeadershipSkills: 'ManagementAndLeadershipSkill',
  ManagementAndLeadershipSkill: 'Title Description Link',
  OrganisationalSkills: 'OrganisationalSkill',
  OrganisationalSkill: 'Title Description Link',
  PersonQualifications: 'hr:QualificationsSummary PersonCompetency',
  PersonCompetency: 'CompetencyID hr:TaxonomyID hr:CompetencyName eures:CompetencyDimension',
  CompetencyDimension: 'hr:CompetencyDimensionTypeCode eures:Score',
  Score: 'hr:ScoreText',
  Attachment: 'oa:EmbeddedData oa:FileType hr:Instructions',
  Skills: 'PersonCompetency SkillsGroup',
  SkillsGroup: 'Title PersonCompetency',
  HobbiesAndInterests: 'HobbyOrInterest',
  HobbyOrInterest: 'Title Date Description Link',
  CreativeWorks: 'CreativeWork',
  CreativeWork: 'Title Date Description Link',
  Projects: 'Project',
  Project: 'Title Date Description Link',
  SocialAndPoliticalActivities: 'SocialAndPoliticalActivity',
  SocialAndPoliticalActivity: 'Activity Location HonourAwardDate',
  NetworksAndMemberships: 'NetworkAndMembership',
  NetworkAndMembership: 'Activity Location HonourAwardDate',
  Activity: 'Title Date Description Link',
  HonourAwardDate: 'hr:FormattedDateTime hr:DateText',
  ConferencesAndSeminars: 'ConferenceAndSeminar',
  ConferenceAndSeminar: 'Title Date Location Description Link',
  VoluntaryWorks: 'VoluntaryWork',
  VoluntaryWork: 'Title Date Location Description Link',
  Others: 'Title Other',
  Other: 'Title hr:OrganizationName Date Location Description Link',
  Date: 'StartDate EndDate Ongoing',
  RenderingInformation: 'Design ClosingStatement',
  Design: 'Template Color FontSize Logo PageNumbers SectionsOrder',
  SectionsOrder: 'Section',
  Section: 'Title Custom',
};

const order = new Map(Object.entries(children).map(([parent, names]) => [parent, names.split(' ')]));
const localName = (qualified: string): string => qualified.slice(qualified.lastIndexOf(':') + 1);
/** By parent: the place of each child, by its local name. */
const ranks = new Map(
  Array.from(order, ([parent, names]) => [
    parent,
    new Map(names.toReversed().map((name, index) => [localName(name), names.length - 1 - index])),
  ]),
);

const rank = (parent: string, child: string): number => ranks.get(parent)?.get(child) ?? Infinity;

/** Makes the element of a step, with the child that tells it apart from its likes. */
function create(step: string, parent: string): XmlElement {
  const [, name = step, kind = ''] = /^([^[]+)\[(.*)\]$/.exec(step) ?? [];
  const qualified = order.get(parent)?.find((known) => localName(known) === name) ?? name;
  return newElement(qualified, [marker(name, kind)]);
}

function marker(name: string, kind: string): XmlElement | undefined {
  if (name === 'CompetencyDimension') return newElement('hr:CompetencyDimensionTypeCode', kind);
  if (name !== 'Communication') return undefined;
  return kind.startsWith('address') ? newElement('Address') : newElement('ChannelCode', kind);
}

/** Children that are read into single fields though their name repeats are told apart by what they are for. */
function steps(parent: XmlElement): (child: XmlElement) => string {
  let numbers: ReadonlyMap<XmlElement, number> | undefined;
  return (child) => step(child, () => (numbers ??= numbersOf(parent)).get(child) ?? 0);
}

function step(child: XmlElement, number: () => number): string {
  if (child.name === 'Communication') {
    const channel = childText(child, 'ChannelCode').toLowerCase().replace(/\s/g, '');
    return isAddress(child) ? `Communication[address ${number()}]` : `Communication[${channel}]`;
  }
  if (child.name === 'CompetencyDimension') {
    const type = childText(child, 'CompetencyDimensionTypeCode').replace(
      'Writing-Interaction',
      'Writing-Production',
    );
    return `CompetencyDimension[${type}]`;
  }
  if (child.name === 'SkillsGroup' && childElements(child, 'Title').length === 0)
    return 'SkillsGroup[untitled]';
  return child.name === 'AddressLine' ? `AddressLine[${number()}]` : child.name;
}

const isAddress = (element: XmlElement): boolean => childElements(element, 'Address').length > 0;

/** Each child's number among its likes, from 1; of addresses with nothing in them only the first one counts. */
function numbersOf(parent: XmlElement): ReadonlyMap<XmlElement, number> {
  const numbers = new Map<XmlElement, number>();
  const counts = new Map<string, number>();
  for (const child of childElements(parent)) {
    const kindOfChild = `${isAddress(child)} ${child.name}`;
    const before = counts.get(kindOfChild) ?? 0;
    if (before > 0 && isAddress(child) && isHollow(child)) continue;
    counts.set(kindOfChild, before + 1);
    numbers.set(child, before + 1);
  }
  return numbers;
}

/** Elements that exports write whether or not anything is in them. */
function ignorable(child: XmlElement, parent: XmlElement): boolean {
  return isHollow(child) && rank(parent.name, child.name) !== Infinity;
}

export const europassRules: PathRules & GraftRules = { steps, rank, create, ignorable };

/**
 * Sorts what was kept aside into the order in which it is written back, so that a file that was written and read again gives
 * the same list. Unknown names of one parent keep the order that they had.
 */
export function inFileOrder(extras: readonly Extra[], root: string): Extra[] {
  return joinText(extras.toSorted((a, b) => comparePaths(a, b, root)));
}

/** Stray text of one place is written as one piece, so it is kept as one. */
function joinText(sorted: readonly Extra[]): Extra[] {
  const joined: Extra[] = [];
  for (const extra of sorted) {
    const last = joined.at(-1);
    if (last?.name === '#text' && extra.name === '#text' && last.path === extra.path) {
      joined[joined.length - 1] = { ...last, content: `${last.content} ${extra.content}` };
    } else joined.push(extra);
  }
  return joined;
}

function comparePaths(a: Extra, b: Extra, root: string): number {
  const [stepsA, stepsB] = [a, b].map(({ path }) => path.split('/').filter(Boolean));
  let parent = root;
  for (let depth = 0; ; depth += 1) {
    const [stepA, stepB] = [stepsA?.[depth], stepsB?.[depth]];
    if (stepA === undefined && stepB === undefined) break;
    if (stepA === undefined) return -1;
    if (stepB === undefined) return 1;
    if (stepA !== stepB) return compareSteps(parent, stepA, stepB);
    parent = stepA.replace(/\[.*$/, '');
  }
  const kinds = kind(a.name) - kind(b.name);
  return kinds === 0 ? compareRanks(rank(parent, a.name), rank(parent, b.name)) : kinds;
}

function compareSteps(parent: string, a: string, b: string): number {
  const [nameA, nameB] = [a, b].map((text) => text.replace(/\[.*$/, ''));
  return compareRanks(rank(parent, nameA ?? ''), rank(parent, nameB ?? '')) || (a < b ? -1 : 1);
}

const compareRanks = (a: number, b: number): number => (a === b ? 0 : a - b);
const kind = (name: string): number => (name.startsWith('@') ? 0 : name === '#text' ? 1 : 2);
