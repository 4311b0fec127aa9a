// Ways to reach a person: each is a `Communication` with a channel, only a postal address has none.
import { addressType } from '../../codes/address-type.ts';
import { instantMessenger } from '../../codes/instant-messenger.ts';
import { phoneType } from '../../codes/phone-type.ts';
import { socialMedia } from '../../codes/social-media.ts';
import { present } from '../../model/present.ts';
import type { Coded, Extras } from '../../model/values.ts';
import { addressElement, holdsFilledAddress, readAddress } from '../../xml/europass/address.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import {
  countryElement,
  readCountry,
  readUse,
  useCode,
  useElements,
  useOf,
} from '../../xml/europass/coded.ts';
import { communication, onChannel } from '../../xml/europass/communications.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { readUrl } from '../../xml/europass/texts.ts';
import type { Condition, XmlReader } from '../../xml/reader.ts';
import { attributeValue, childText, isHollow, type XmlElement } from '../../xml/tree.ts';
import type { XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type Fields = Content['fields'];

export function readCommunications(person: XmlReader, context: XmlReadContext): Fields {
  /** Reads all of one kind; one whose value was dropped as dangerous goes with all that stood beside it. */
  function each<T>(condition: Condition, prefix: string, read: (reader: XmlReader) => T | undefined) {
    return person.enterAll('Communication', condition).flatMap((reader) => {
      reader.text('ChannelCode');
      const value = read(reader);
      const kept = leftBehind(reader);
      return value === undefined ? [] : [{ id: context.newId(prefix), ...value, ...kept }];
    });
  }
  const url = (reader: XmlReader): string | undefined => readUrl(reader, 'URI', context);
  return present({
    emails: each(onChannel('Email'), 'email', (reader) => ({ address: reader.text('URI') ?? '' })),
    websites: each(onChannel('Web'), 'website', (reader) => withValue({ url: url(reader) })),
    socialMedia: each(onChannel('Social Media'), 'social', (reader) =>
      withValue({ url: url(reader) }, { service: readUse(reader, socialMedia.codes) }),
    ),
    instantMessengers: each(onChannel('InstantMessage'), 'messenger', (reader) =>
      withValue({ handle: url(reader) }, { service: readUse(reader, instantMessenger.codes) }),
    ),
    phones: each(onChannel('Telephone', 'DialNumber'), 'phone', (reader) => readPhone(reader, context)),
    addresses: each(isPostal, 'address', (reader) => readPostal(reader, context)),
  });
}

/** The record with its companions, or nothing at all where the value itself is missing. */
function withValue<T extends Record<string, unknown>, U extends Record<string, unknown>>(
  value: T,
  beside?: U,
) {
  const own = present(value);
  return Object.keys(own).length === 0 ? undefined : { ...own, ...present(beside ?? ({} as U)) };
}

/** A country calling code in figures, whether or not one typed what is dialled before it. */
const bareDialling = /^(?:\+|00)?\s*(\d+)$/;

/** The area code, which only files by way of EURES have, becomes part of the number. */
function readPhone(reader: XmlReader, context: XmlReadContext) {
  const area = reader.enterAll('AreaDialing').map((part) => part.ownText());
  const number = [...area, reader.text('DialNumber')].filter(Boolean).join(' ');
  const dialling = reader.parsed('CountryDialing', (text) => bareDialling.exec(text)?.[1]);
  const type = readUse(reader, phoneType.codes);
  return { number, ...present({ type, dialling, country: readCountry(reader, 'CountryCode', context) }) };
}

const isPostal: Condition = (element, index) =>
  childText(element, 'ChannelCode') === '' && holdsFilledAddress(element, index);

/** The use stands in `UseCode` and again as the address's own type, which counts where the first is missing. */
function readPostal(reader: XmlReader, context: XmlReadContext) {
  const address = reader.enter('Address');
  const inAddress = address && attributeValue(address.element, 'type');
  const type = readUse(reader, addressType.codes) ?? useOf(inAddress, undefined, addressType.codes);
  if (inAddress === useCode(type) || inAddress === type?.label) address?.attribute('type');
  return present({ type, ...readAddress(address, context) });
}

export function communicationElements(fields: Fields, { remark }: XmlWriteContext): XmlElement[] {
  function each<T extends { extras?: Extras }>(
    items: readonly T[] | undefined,
    write: (item: T) => XmlElement | undefined,
  ) {
    return (items ?? []).flatMap((item) => {
      const element = write(item);
      return element ? [withExtras(element, item, remark)] : [];
    });
  }
  const linked = (channel: string, uri: string | undefined, use?: Coded): XmlElement | undefined =>
    uri ? communication(channel, [...useElements(use), textElement('oa:URI', uri)]) : undefined;
  return [
    ...each(fields.emails, ({ address }) => linked('Email', address)),
    ...each(fields.websites, ({ url }) => linked('Web', url)),
    ...each(fields.socialMedia, ({ url, service }) => linked('Social Media', url, service)),
    ...each(fields.instantMessengers, ({ handle, service }) => linked('InstantMessage', handle, service)),
    ...each(fields.phones, ({ type, dialling, number, country }) =>
      number
        ? communication('Telephone', [
            ...useElements(type),
            textElement('CountryDialing', dialling && (bareDialling.exec(dialling)?.[1] ?? dialling)),
            textElement('oa:DialNumber', number),
            countryElement('CountryCode', country),
          ])
        : undefined,
    ),
    ...each(fields.addresses, ({ type, ...address }) => {
      const element = addressElement(address, useCode(type));
      return isHollow(element) ? undefined : newElement('Communication', [...useElements(type), element]);
    }),
  ];
}
