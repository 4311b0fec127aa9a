import type { Coded } from '../../model/values.ts';
import { presentOrNone } from '../../model/present.ts';
import type { XmlReadContext } from './context.ts';
import type { Condition, XmlReader } from '../reader.ts';
import { childElements, isHollow, ownText, type XmlElement } from '../tree.ts';
import { newElement, textElement } from './build.ts';
import { countryElement, readCountry } from './coded.ts';

export interface Address {
  line1?: string;
  line2?: string;
  postalCode?: string;
  city?: string;
  country?: Coded;
}

/** Reads an `Address` element: at most two lines, a third is kept aside. Undefined when it says nothing. */
export function readAddress(reader: XmlReader | undefined, context: XmlReadContext): Address | undefined {
  if (!reader) return undefined;
  const lines = childElements(reader.element, 'AddressLine');
  const filled = lines.filter((line) => ownText(line) !== '');
  // An empty first line with one more after it is how a second line alone is written.
  const secondAlone = filled.length === 1 && filled[0] === lines[1];
  const [line1, line2] = reader
    .enterAll('AddressLine', (line) => filled.slice(0, 2).includes(line))
    .map((line) => line.ownText());
  return presentOrNone({
    line1: secondAlone ? undefined : line1,
    line2: secondAlone ? line1 : line2,
    postalCode: reader.text('PostalCode'),
    city: reader.text('CityName'),
    country: readCountry(reader, 'CountryCode', context),
  });
}

/** An `Address` element; empty when there is nothing to say, as real exports have it. */
export function addressElement(address: Address | undefined, type?: string): XmlElement {
  const { line1, line2, postalCode, city, country } = address ?? {};
  return newElement(
    'Address',
    [
      // A second line alone stays the second.
      line1 || line2 ? newElement('oa:AddressLine', line1 ?? '') : undefined,
      textElement('oa:AddressLine', line2),
      textElement('oa:CityName', city),
      countryElement('CountryCode', country),
      textElement('oa:PostalCode', postalCode),
    ],
    { type },
  );
}

/** Whether a `Communication` is one that holds a postal address, filled in or not. */
export const holdsAddress: Condition = (element) => childElements(element, 'Address').length > 0;

/** Whether it says something by it. */
export const holdsFilledAddress: Condition = (element) =>
  childElements(element, 'Address').some((address) => !isHollow(address));
