import type { Coded } from '../../model/values.ts';
import { presentOrNone } from '../../model/present.ts';
import type { XmlReadContext } from './context.ts';
import type { Condition, XmlReader } from '../reader.ts';
import { childElements, isHollow, type XmlElement } from '../tree.ts';
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
  const [line1, line2] = reader
    .enterAll('AddressLine', (_, index) => index < 2)
    .map((line) => line.ownText() || undefined);
  return presentOrNone({
    line1,
    line2,
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
