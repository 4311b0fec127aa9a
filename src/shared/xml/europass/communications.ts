import type { XmlReadContext } from './context.ts';
import type { Condition, XmlReader } from '../reader.ts';
import { childText, type XmlElement } from '../tree.ts';
import { newElement, textElement } from './build.ts';
import { leftBehind } from './extras.ts';
import { readUrl } from './texts.ts';

/** A `Communication` of this channel (as real exports write it: `Email`, `Web`, `Social Media` …) that holds `content`. */
export function onChannel(channel: string, content: 'URI' | 'DialNumber' = 'URI'): Condition {
  const onIt = isOnChannel(channel);
  return (element) => onIt(element) && childText(element, content) !== '';
}

/** A `Communication` of this channel, whatever it holds. */
export function isOnChannel(channel: string): (element: XmlElement) => boolean {
  const wanted = plain(channel);
  return (element) => plain(childText(element, 'ChannelCode')) === wanted;
}

const plain = (channel: string): string => channel.toLowerCase().replace(/[\s_-]/g, '');

/** The address on a channel that an organisation has at most one of; further ones are kept aside. */
export function readContact(
  contact: XmlReader | undefined,
  channel: 'Web' | 'Email',
  context: XmlReadContext,
): string | undefined {
  const communication = contact?.enter('Communication', onChannel(channel));
  communication?.text('ChannelCode');
  const address = communication && readUrl(communication, 'URI', context);
  // An address that was dropped as dangerous goes with all that stood beside it.
  if (communication && address === undefined) leftBehind(communication);
  return address;
}

export function communication(channel: string, content: (XmlElement | undefined)[]): XmlElement {
  return newElement('Communication', [newElement('ChannelCode', channel), ...content]);
}

export function contactElement(
  channel: 'Web' | 'Email',
  address: string | undefined,
): XmlElement | undefined {
  return address ? communication(channel, [textElement('oa:URI', address)]) : undefined;
}
