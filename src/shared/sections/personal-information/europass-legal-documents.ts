import { canonicalCountry } from '../../codes/countries.ts';
import { legalDocument } from '../../codes/legal-document.ts';
import { present } from '../../model/present.ts';
import type { Coded } from '../../model/values.ts';
import { newElement } from '../../xml/europass/build.ts';
import { dateAttribute, readDateText } from '../../xml/europass/dates.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { attributeValue, ownText, type XmlElement } from '../../xml/tree.ts';
import type { XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type Item = NonNullable<Content['fields']['legalDocuments']>[number];

/**
 * The number stands in `PersonLegalID`, which the schema of 2020 has for this. Its attributes, common to all identifiers, say the rest:
 * `schemeName` the kind, `schemeAgencyName` the country, `validTo` the end.
 */
export function readLegalDocuments(person: XmlReader, context: XmlReadContext): Item[] {
  return person.enterAll('PersonLegalID', saysSomething).map((reader) => {
    const number = reader.ownText() || undefined;
    const kind = filled(reader.attribute('schemeName'));
    const issuer = filled(reader.attribute('schemeAgencyName'));
    const until = filled(reader.attribute('validTo'));
    return {
      id: context.newId('legal-document'),
      ...present({
        type: kind === undefined ? undefined : coded(kind, legalDocument.codes),
        number,
        country: issuer === undefined ? undefined : countryOf(issuer),
        expires: until === undefined ? undefined : readDateText(until, `${reader.path}/@validTo`, context),
      }),
      ...leftBehind(reader),
    };
  });
}

const known = ['schemeName', 'schemeAgencyName', 'validTo'];
const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;
const saysSomething = (element: XmlElement): boolean =>
  ownText(element) !== '' || known.some((name) => filled(attributeValue(element, name)) !== undefined);

function coded(text: string, codes: readonly string[]): Coded {
  const code = codes.find((each) => each === text.toLowerCase());
  return code === undefined ? { label: text } : { code };
}

function countryOf(text: string): Coded {
  const code = canonicalCountry(text);
  return code === undefined ? { label: text } : { code };
}

export function legalDocumentElements(
  items: readonly Item[] | undefined,
  { remark }: XmlWriteContext,
): XmlElement[] {
  return (items ?? []).flatMap((item) => {
    const element = newElement('hr:PersonLegalID', item.number ?? '', {
      schemeName: item.type?.code ?? item.type?.label,
      schemeAgencyName: item.country?.code ?? item.country?.label,
      validTo: dateAttribute(item.expires),
    });
    return saysSomething(element) ? [withExtras(element, item, remark)] : [];
  });
}
