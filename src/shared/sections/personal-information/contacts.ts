import type { ContactKind, HeaderBlock, Phrase } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { addressText, emailPhrase, filled, placeText, webPhrase } from '../paper-phrases.ts';
import type { Content } from './content.ts';
import { phoneText } from '../phone.ts';
import { joined } from '../summary.ts';

type Values = Content['fields'];
type Contact = HeaderBlock['contacts'][number];
type Found = { kind: ContactKind; label: string; value: Phrase | string | undefined };

/** The line of labelled facts under the name: ways to reach the person first, then who they are. */
export function contacts(fields: Values, context: ComposeContext): Contact[] {
  return [...channels(fields, context), ...facts(fields, context)].flatMap(({ kind, label, value }) => {
    if (value === undefined) return [];
    return [{ kind, label, value: typeof value === 'string' ? { text: value } : value }];
  });
}

function channels(fields: Values, context: ComposeContext): Found[] {
  const { label } = context;
  const {
    emails = [],
    phones = [],
    websites = [],
    socialMedia = [],
    instantMessengers = [],
    addresses = [],
  } = fields;
  return [
    ...emails.map(({ address }) => ({
      kind: 'email' as const,
      label: label('email'),
      value: emailPhrase(address),
    })),
    ...phones.map((phone) => {
      const type =
        phones.length > 1
          ? context.name('phone-type', phone.type)?.toLocaleLowerCase(context.language)
          : undefined;
      return {
        kind: 'phone' as const,
        label: type === undefined ? label('phone') : label('phoneOf', { type }),
        value: phoneText(phone),
      };
    }),
    ...websites.map(({ url }) => ({ kind: 'web' as const, label: label('website'), value: webPhrase(url) })),
    ...socialMedia.map(({ service, url }) => ({
      kind: 'web' as const,
      label: context.name('social-media', service) ?? label('website'),
      value: webPhrase(url),
    })),
    ...instantMessengers.map(({ service, handle }) => ({
      kind: 'chat' as const,
      label: context.name('instant-messenger', service) ?? label('messenger'),
      value: filled(handle),
    })),
    ...addresses.map((address) => {
      const type =
        addresses.length > 1
          ? context.name('address-type', address.type)?.toLocaleLowerCase(context.language)
          : undefined;
      return {
        kind: 'address' as const,
        label: type === undefined ? label('address') : label('addressOf', { type }),
        value: addressText(address, context),
      };
    }),
  ];
}

function facts(fields: Values, context: ComposeContext): Found[] {
  const { label, list, name } = context;
  const names = (coded: (string | undefined)[]): string | undefined => {
    const known = coded.filter((each) => each !== undefined);
    return known.length > 0 ? list(known) : undefined;
  };
  const gender = fields.gender?.code === 'do_not_indicate' ? undefined : name('gender', fields.gender);
  return [
    birth(fields, context),
    {
      kind: 'nationality',
      label: label('nationality'),
      value: names((fields.nationalities ?? []).map(({ country }) => context.nationality(country))),
    },
    {
      kind: 'person',
      label: label('workPermit'),
      value: names((fields.workPermits ?? []).map(({ country }) => name('countries', country))),
    },
    { kind: 'person', label: label('gender'), value: gender?.toLocaleLowerCase(context.language) },
    { kind: 'person', label: label('motto'), value: filled(fields.motto) },
    ...legalDocuments(fields, context),
  ];
}

/** "Pas: 204518733, Danmark, udløber 05/2031". */
function legalDocuments(fields: Values, { label, name, date }: ComposeContext): Found[] {
  return (fields.legalDocuments ?? []).map(({ type, number, country, expires }) => {
    const until = date(expires);
    const parts = [
      filled(number),
      name('countries', country),
      until === undefined ? undefined : label('expires', { date: until }),
    ];
    return {
      kind: 'person',
      label: name('legal-document', type) ?? label('legalDocument'),
      value: joined(parts, ', '),
    };
  });
}

function birth(fields: Values, context: ComposeContext): Found {
  const date = context.date(fields.birthDate);
  const place = fields.birthPlace && placeText(fields.birthPlace, context);
  if (date === undefined) return { kind: 'birth', label: context.label('birthPlace'), value: place };
  return {
    kind: 'birth',
    label: context.label('born'),
    value: place === undefined ? date : context.label('bornAt', { date, place }),
  };
}
