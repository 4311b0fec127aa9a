import { gender } from '../../codes/gender.ts';
import { present, presentOrNone } from '../../model/present.ts';
import type { Coded } from '../../model/values.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { countryElement, countryOf, readCountry } from '../../xml/europass/coded.ts';
import { directDateElement, readDirectDate } from '../../xml/europass/dates.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { photoElement, readPhoto } from '../../xml/europass/photo.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { ownText, type XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';
import { communicationElements, readCommunications } from './europass-communications.ts';
import { legalDocumentElements, readLegalDocuments } from './europass-legal-documents.ts';

type Fields = Content['fields'];

export const europassXml: SectionXml<Content> = {
  places: {
    emails: 'CandidatePerson/Communication',
    websites: 'CandidatePerson/Communication',
    socialMedia: 'CandidatePerson/Communication',
    instantMessengers: 'CandidatePerson/Communication',
    phones: 'CandidatePerson/Communication',
    addresses: 'CandidatePerson/Communication',
    nationalities: 'CandidatePerson/NationalityCode',
    workPermits: 'CandidatePerson/Visa',
    legalDocuments: 'CandidatePerson/PersonLegalID',
  },

  read(root, context) {
    const person = root.enter('CandidatePerson');
    const profile = root.enter('CandidateProfile');
    const photo = profile && readPhoto(profile, context);
    const fields = present({
      photo: photo && { file: context.addFile(photo) },
      ...(person && readPerson(person, context)),
      headline: profile?.enter('CandidatePositionPreferences')?.text('Description'),
    });
    return { fields, entries: [] };
  },

  write({ fields }, context) {
    const { photo, headline } = fields;
    const person = personElements(fields, context).map((element) => ({ parent: 'CandidatePerson', element }));
    const picture = photo && context.getFile(photo.file);
    const description = textElement('oa:Description', headline);
    return [
      ...person,
      ...(description
        ? [{ parent: 'CandidateProfile/CandidatePositionPreferences', element: description }]
        : []),
      ...(picture ? [{ parent: 'CandidateProfile', element: photoElement(picture) }] : []),
    ];
  },
};

function readPerson(person: XmlReader, context: XmlReadContext): Fields {
  const name = person.enter('PersonName');
  const birthPlace = person.enter('BirthPlace');
  return present({
    givenNames: name?.text('GivenName'),
    familyNames: name?.text('FamilyName'),
    ...readCommunications(person, context),
    birthDate: readDirectDate(person.enter('BirthDate'), context),
    birthPlace:
      birthPlace &&
      presentOrNone({
        city: birthPlace.text('City'),
        country: readCountry(birthPlace, 'CountryCode', context),
      }),
    nationalities: person.enterAll('NationalityCode', hasText).map((reader) => ({
      id: context.newId('nationality'),
      country: countryOf(reader.ownText(), reader.path, context),
      ...leftBehind(reader),
    })),
    workPermits: person.enterAll('Visa').map((reader) => ({
      id: context.newId('permit'),
      ...present({ country: readCountry(reader, 'IssuingCountryCode', context) }),
      ...leftBehind(reader),
    })),
    legalDocuments: readLegalDocuments(person, context),
    gender: person.parsed('GenderCode', readGender),
    motto: person.text('MottoInLife'),
  });
}

/** HR-XML's words for "not said" count as not wishing to say. */
function readGender(text: string): Coded {
  const plain = text.toLowerCase().replace(/[\s_-]/g, '');
  if (['notknown', 'notspecified', 'notapplicable'].includes(plain)) return { code: 'do_not_indicate' };
  const code = gender.codes.find((known) => known.replaceAll('_', '') === plain);
  return code === undefined ? { label: text } : { code };
}

const hasText = (element: XmlElement): boolean => ownText(element) !== '';

function personElements(fields: Fields, context: XmlWriteContext): XmlElement[] {
  const { birthPlace, gender: answer } = fields;
  const elements = [
    ...legalDocumentElements(fields.legalDocuments, context),
    // The official site refuses a file without this element.
    newElement('PersonName', [
      newElement('oa:GivenName', fields.givenNames ?? ''),
      newElement('hr:FamilyName', fields.familyNames ?? ''),
    ]),
    ...communicationElements(fields, context),
    ...(fields.nationalities ?? []).map((item) => {
      const element = countryElement('NationalityCode', item.country);
      return element && withExtras(element, item, context.remark);
    }),
    directDateElement('hr:BirthDate', fields.birthDate),
    birthPlace &&
      newElement('BirthPlace', [
        textElement('City', birthPlace.city),
        countryElement('CountryCode', birthPlace.country),
      ]),
    textElement('GenderCode', answer?.code ?? answer?.label),
    ...(fields.workPermits ?? []).map((item) =>
      withExtras(
        newElement('Visa', [countryElement('hr:IssuingCountryCode', item.country)]),
        item,
        context.remark,
      ),
    ),
    textElement('MottoInLife', fields.motto),
  ];
  return elements.filter((element) => element !== undefined);
}
