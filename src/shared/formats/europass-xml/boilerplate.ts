// What every file of the official editor has besides the person's own content.
import { newElement } from '../../xml/europass/build.ts';
import { onChannel } from '../../xml/europass/communications.ts';
import { europassRules } from '../../xml/europass/schema.ts';
import { insertInOrder } from '../../xml/places.ts';
import { childElements, type XmlElement } from '../../xml/tree.ts';
import { completeSectionsOrder, defaultRendering } from './rendering.ts';

const agency = { schemeAgencyName: 'EUROPASS' };
const schemaLocation = 'http://www.europass.eu/1.0 Candidate.xsd';

/** Lists that are written empty when nothing is in them. */
const alwaysThere =
  'EmploymentHistory EducationHistory Certifications PublicationHistory PersonQualifications EmploymentReferences CreativeWorks Projects SocialAndPoliticalActivities Skills NetworksAndMemberships ConferencesAndSeminars VoluntaryWorks CourseCertifications';

/** Adds what is missing; what is there already, because it was kept aside, stays. */
export function addBoilerplate(candidate: XmlElement): void {
  const [person] = childElements(candidate, 'CandidatePerson');
  const [profile] = childElements(candidate, 'CandidateProfile');
  if (!person || !profile) return;
  addMissing(
    candidate,
    newElement('hr:DocumentID', [], {
      schemeID: 'Test-0001',
      schemeName: 'DocumentIdentifier',
      ...agency,
      schemeVersionID: '4.0',
    }),
  );
  addMissing(candidate, supplier(person));
  addMissing(
    profile,
    newElement('hr:ID', [], {
      schemeID: 'Test-0001',
      schemeName: 'CandidateProfileID',
      ...agency,
      schemeVersionID: '1.0',
    }),
  );
  for (const name of alwaysThere.split(' ')) addMissing(profile, newElement(name));
  addMissing(candidate, defaultRendering());
  completeSectionsOrder(candidate);
  if (!candidate.attributes.some(({ name }) => name === 'schemaLocation')) {
    const [attribute] = newElement('a', [], { 'xsi:schemaLocation': schemaLocation }).attributes;
    if (attribute) candidate.attributes.unshift(attribute);
  }
}

function addMissing(parent: XmlElement, child: XmlElement): void {
  if (childElements(parent, child.name).length === 0) insertInOrder(parent, child, europassRules);
}

/** The sender of the file: the person, with name and e-mail. */
function supplier(person: XmlElement): XmlElement {
  const emails = childElements(person, 'Communication').filter(onChannel('Email'));
  const copies = [...childElements(person, 'PersonName'), ...emails].map((element) =>
    structuredClone(element),
  );
  return newElement('CandidateSupplier', [
    newElement('hr:PartyID', [], {
      schemeID: 'Test-0001',
      schemeName: 'PartyID',
      ...agency,
      schemeVersionID: '1.0',
    }),
    newElement('hr:PartyName', 'Owner'),
    newElement('PersonContact', copies),
    newElement('hr:PrecedenceCode', '1'),
  ]);
}
