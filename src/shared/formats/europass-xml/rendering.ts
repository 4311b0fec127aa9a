import { elementAt } from '../../xml/graft.ts';
import { newElement } from '../../xml/europass/build.ts';
import { europassRules } from '../../xml/europass/schema.ts';
import { childElements, childText, isElement, type XmlElement } from '../../xml/tree.ts';

/** Layout choices as the official editor writes them when nobody chose. */
export function defaultRendering(): XmlElement {
  return newElement('RenderingInformation', [
    newElement('Design', [
      newElement('Template', 'Template1'),
      newElement('Color', 'Default'),
      newElement('FontSize', 'Medium'),
      newElement('Logo', 'FirstPage'),
      newElement('PageNumbers', 'true'),
      newElement('SectionsOrder'),
    ]),
  ]);
}

/** The name in `SectionsOrder` of each list of the profile, in the order of a new file. The skills that are languages are asked for apart. */
const sectionNames: Record<string, string> = {
  EmploymentHistory: 'work-experience',
  EducationHistory: 'education-training',
  PersonQualifications: 'language',
  Skills: 'profile-skills',
  DigitalSkills: 'digital-skills',
  Licenses: 'driving-licence',
  Certifications: 'certifications',
  PublicationHistory: 'publication',
  EmploymentReferences: 'recommendation',
  HobbiesAndInterests: 'hobbies-interests',
  CreativeWorks: 'creative-works',
  Projects: 'projects',
  SocialAndPoliticalActivities: 'social-or-political-activity',
  NetworksAndMemberships: 'membership',
  ConferencesAndSeminars: 'conference-seminar',
  VoluntaryWorks: 'volunteering',
};

/**
 * Appends every section that is used and not yet named: the official site shows only what stands in `SectionsOrder`. The order
 * that is there stays.
 */
export function completeSectionsOrder(candidate: XmlElement): void {
  const order = elementAt(candidate, 'RenderingInformation/Design/SectionsOrder', europassRules);
  const named = new Set(childElements(order, 'Section').map((section) => childText(section, 'Title')));
  for (const { title, custom } of usedSections(candidate)) {
    if (named.has(title)) continue;
    named.add(title);
    order.children.push(
      newElement('Section', [newElement('Title', title), custom ? newElement('Custom', 'true') : undefined]),
    );
  }
}

function usedSections(candidate: XmlElement): { title: string; custom: boolean }[] {
  const [person] = childElements(candidate, 'CandidatePerson');
  const [profile] = childElements(candidate, 'CandidateProfile');
  if (!profile) return [];
  const isUsed = (container: string): boolean => {
    const filled = childElements(profile, container).some(({ children }) => children.some(isElement));
    if (container !== 'PersonQualifications') return filled;
    return (
      hasOtherLanguage(profile) || (person ? childElements(person, 'PrimaryLanguageCode').length > 0 : false)
    );
  };
  const listed = Object.entries(sectionNames).flatMap(([container, title]) =>
    isUsed(container) ? [{ title, custom: false }] : [],
  );
  const customs = childElements(profile, 'Others').map((others) => ({
    title: childText(others, 'Title'),
    custom: true,
  }));
  return [...listed, ...customs.filter(({ title }) => title !== '')];
}

function hasOtherLanguage(profile: XmlElement): boolean {
  return childElements(profile, 'PersonQualifications')
    .flatMap((qualifications) => childElements(qualifications, 'PersonCompetency'))
    .some((competency) => childText(competency, 'TaxonomyID').toLowerCase() === 'language');
}
